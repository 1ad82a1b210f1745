<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ApprovalWords</name>
    <message>
        <source>Round %1 · %2</source>
        <translation>第 %1 輪 · %2</translation>
    </message>
    <message>
        <source>Named person</source>
        <translation>指定人員</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>報價</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>role and name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>無需簽核</translation>
    </message>
    <message>
        <source>A colleague decided</source>
        <translation>同事已簽核</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未簽核</translation>
    </message>
    <message>
        <source>Overdue, waiting %1</source>
        <translation>已超時，等待 %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>%1 · %2 %3 · took %4</source>
        <translation>%1 · %2 %3 · 用時 %4</translation>
    </message>
    <message>
        <source>Asked at a later step</source>
        <translation>在後面的步驟簽核</translation>
    </message>
    <message>
        <source>Agreed in an earlier round</source>
        <translation>上一輪已同意</translation>
    </message>
    <message>
        <source>Needed from %1 on</source>
        <translation>≥ %1 需要</translation>
    </message>
    <message>
        <source>A price is below a floor</source>
        <translation>有價格低於底價</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1（我）</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等另 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Same as quote %1</source>
        <translation>與報價 %1 一致</translation>
    </message>
    <message>
        <source>Differs from quote %1</source>
        <translation>與報價 %1 不一致</translation>
    </message>
    <message>
        <source>Floor price</source>
        <translation>底價</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>信用</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>風險</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) and the total, all the same.</source>
        <translation>
            <numerusform>%n 筆全部相同，合計相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) differ.</source>
        <translation>
            <numerusform>%n 處不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line is at or above its floor.</source>
        <translation>各列都不低於底價。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) below a floor; %1 must agree.</source>
        <translation>
            <numerusform>%n 筆低於底價，須%1同意。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 after tax and cost.</source>
        <translation>%1，扣除稅和成本後 %2。</translation>
    </message>
    <message>
        <source>The cost of a line is not known.</source>
        <translation>有的列成本未知。</translation>
    </message>
    <message>
        <source>A new customer without a credit rating.</source>
        <translation>客戶無往來記錄，信用未評級。</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) before, no credit limit set.</source>
        <translation>
            <numerusform>此前簽過 %n 份合約，未設信用額度。</numerusform>
        </translation>
    </message>
    <message>
        <source>Owes %1 of a limit of %2.</source>
        <translation>已欠 %1，額度 %2。</translation>
    </message>
    <message>
        <source>high</source>
        <comment>risk</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>risk</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <comment>risk</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Likelihood %1 × impact %2 = %3, %4.</source>
        <translation>可能性 %1 × 影響 %2 = %3，%4。</translation>
    </message>
    <message>
        <source>%1 cannot be sent</source>
        <translation>%1 不能送審</translation>
    </message>
    <message>
        <source>Send %1 for approval?</source>
        <translation>將 %1 送審？</translation>
    </message>
    <message>
        <source>It goes to: %1.</source>
        <translation>依次經過：%1。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送審</translation>
    </message>
    <message>
        <source>%1 was sent for approval.</source>
        <translation>%1 已送審。</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>撤回 %1？</translation>
    </message>
    <message>
        <source>Its approvers are asked no more. It can be sent again.</source>
        <translation>簽核人不再需要處理，之後可重新送審。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>%1 cannot be withdrawn</source>
        <translation>%1 不能撤回</translation>
    </message>
    <message>
        <source>Approval, round %1</source>
        <translation>簽核（第 %1 輪）</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision and comment</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no approval sheet yet</source>
        <translation>還沒有簽核單</translation>
    </message>
    <message>
        <source>The document was not sent for approval.</source>
        <translation>這份單據還沒有送審。</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 已撤回。</translation>
    </message>
    <message>
        <source>%1 (a price is below a floor)</source>
        <translation>%1（有價格低於底價）</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>decision, day and time</comment>
        <translation>%1 · %2 %3</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>from</source>
        <translation>從</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>是其中之一</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>為空</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>已填寫</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1：是</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 是 %2</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1：否</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 不是 %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 包含 %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 從 %2 起</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 至少 %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 到 %2 止</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 至多 %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 為空</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation>%1 已填寫</translation>
    </message>
</context>
<context>
    <name>DealPickers</name>
    <message>
        <source>Total %1 · tax %2 · margin %3</source>
        <translation>合計 %1 · 稅額 %2 · 毛利 %3</translation>
    </message>
    <message>
        <source>Total %1 · tax %2</source>
        <translation>合計 %1 · 稅額 %2</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type a name, its initials or a team</source>
        <translation>輸入姓名、拼音首字母或小組</translation>
    </message>
</context>
<context>
    <name>salesdesk::ChangeTable</name>
    <message>
        <source>Term</source>
        <translation>條款</translation>
    </message>
</context>
<context>
    <name>salesdesk::CompareDialog</name>
    <message>
        <source>There is no difference.</source>
        <translation>沒有不同。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>salesdesk::ConditionEditor</name>
    <message>
        <source>Apply</source>
        <translation>應用</translation>
    </message>
</context>
<context>
    <name>salesdesk::DateEdit</name>
    <message>
        <source>This is no date. Type it like 2026-09-30, 9/30 or +7d.</source>
        <translation>這不是日期，請輸入如 2026-09-30、9/30 或 +7d。</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>選擇日期（Alt+Down）</translation>
    </message>
    <message>
        <source>2026-09-30, 9/30 or +7d</source>
        <translation>2026-09-30、9/30 或 +7d</translation>
    </message>
</context>
<context>
    <name>salesdesk::FilterBar</name>
    <message>
        <source>Save view</source>
        <translation>儲存檢視</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>篩選：</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>去掉這個條件</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
</context>
<context>
    <name>salesdesk::FollowUp</name>
    <message>
        <source>History</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>+3d is in three days, 9/30 the 30th of September</source>
        <translation>+3d 表示三天後，9/30 表示 9 月 30 日</translation>
    </message>
    <message>
        <source>This day is past.</source>
        <translation>這一天已經過去。</translation>
    </message>
    <message>
        <source>The follow-up is recorded.</source>
        <translation>跟進已記錄。</translation>
    </message>
</context>
<context>
    <name>salesdesk::FormDialog</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>放棄已輸入的內容？</translation>
    </message>
    <message>
        <source>The changes on this form are not saved yet.</source>
        <translation>這張表單上的修改還沒有儲存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>繼續編輯</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>salesdesk::ImageEdit</name>
    <message>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>圖片 (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>無法讀取這張圖片。</translation>
    </message>
    <message>
        <source>%1 is no PNG, JPEG or BMP picture, or it is damaged. Choose another one.</source>
        <translation>%1 不是 PNG、JPEG 或 BMP 圖片，或者已損壞。請另選一張。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>salesdesk::JobStrip</name>
    <message>
        <source>Cancel this job</source>
        <translation>取消這項任務</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more job(s)</source>
        <translation>
            <numerusform>還有 %n 項任務</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>salesdesk::LineGrid</name>
    <message>
        <source>Add line</source>
        <translation>新增列</translation>
    </message>
    <message>
        <source>Add a line (Ins)</source>
        <translation>新增一列（Ins）</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>刪除列</translation>
    </message>
    <message>
        <source>Remove the line (Ctrl+Del)</source>
        <translation>刪除此列（Ctrl+Del）</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>salesdesk::LineModel</name>
    <message>
        <source>No.</source>
        <comment>of a line</comment>
        <translation>序號</translation>
    </message>
    <message>
        <source>In the total</source>
        <translation>計入合計</translation>
    </message>
    <message>
        <source>This price is below its floor: %1 has to agree before the document can go out.</source>
        <translation>此價格低於底價：須經%1同意，單據才能發出。</translation>
    </message>
    <message>
        <source>%1 signs</source>
        <translation>須%1同意</translation>
    </message>
    <message>
        <source>Below floor</source>
        <translation>低於底價</translation>
    </message>
</context>
<context>
    <name>salesdesk::MoneyEdit</name>
    <message>
        <source>The amount cannot be below zero.</source>
        <translation>金額不能小於零。</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>金額過大。</translation>
    </message>
    <message>
        <source>This is no amount. Type it like 12,000.50.</source>
        <translation>這不是金額，請輸入如 12,000.50 或 1.2萬。</translation>
    </message>
</context>
<context>
    <name>salesdesk::Picker</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>請從列表中選擇一項。</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>新增「%1」</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
</context>
<context>
    <name>salesdesk::RecordForm</name>
    <message>
        <source>Please fill this in.</source>
        <translation>請填寫此項。</translation>
    </message>
    <message>
        <source>They changed this too; yours stands here.</source>
        <translation>對方也改了這一項；這裡是你填的。</translation>
    </message>
    <message>
        <source>They wrote “%1”; yours stands here.</source>
        <translation>對方改成「%1」；這裡是你填的。</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile. What they changed is in the form now, and what you typed is kept: look it over and save again.</source>
        <translation>別人剛儲存過這條記錄。對方的改動已填入表單，你填的內容都還在；請核對後再儲存一次。</translation>
    </message>
</context>
<context>
    <name>salesdesk::RegisterView</name>
    <message numerus="yes">
        <source>Copied the first %n row(s); export the list to take all of it.</source>
        <translation>
            <numerusform>已複製前 %n 筆；要全部內容請用匯出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Choose a row to see the record here.</source>
        <translation>選擇一列，在這裡檢視記錄。</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已選 %1 筆</translation>
    </message>
    <message>
        <source>Selected: %1 %2</source>
        <translation>已選：%1 %2</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>這裡還沒有內容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches the filter or the search.</source>
        <translation>沒有符合篩選或搜尋條件的記錄。</translation>
    </message>
    <message>
        <source>Clear filter and search</source>
        <translation>清除篩選和搜尋</translation>
    </message>
</context>
<context>
    <name>salesdesk::RegisterViews</name>
    <message>
        <source>Save this view</source>
        <translation>儲存為檢視</translation>
    </message>
    <message>
        <source>The filters, the sorting and the columns are kept under this name.</source>
        <translation>篩選、排序和欄位將以此名稱儲存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>重新命名檢視</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Pinned in front</source>
        <translation>固定在前面</translation>
    </message>
    <message>
        <source>Shared with the office</source>
        <translation>全公司共享</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>salesdesk::ScaledEdit</name>
    <message>
        <source>This is no percentage. Type it like 13%.</source>
        <translation>這不是百分比，請按 13% 的形式填寫。</translation>
    </message>
    <message>
        <source>This is no number. Type it like 1,250.50.</source>
        <translation>這不是數字，請按 1,250.50 的形式填寫。</translation>
    </message>
</context>
<context>
    <name>salesdesk::ShareDialog</name>
    <message>
        <source>Another person</source>
        <translation>再加一人</translation>
    </message>
    <message>
        <source>Divide evenly</source>
        <translation>平均分配</translation>
    </message>
    <message>
        <source>Who shares in %1?</source>
        <translation>%1 的業績由誰分享？</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Share in %</source>
        <translation>分成（%）</translation>
    </message>
    <message>
        <source>The shares come to %1. They must come to 100%.</source>
        <translation>分成合計為 %1，必須等於 100%。</translation>
    </message>
    <message>
        <source>The shares are changed.</source>
        <translation>業績分成已更改。</translation>
    </message>
</context>
<context>
    <name>salesdesk::SidePanel</name>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
</context>
<context>
    <name>salesdesk::Toast</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
</TS>
