# Words of Taiwan that OpenCC's phrases leave as they are: sed -E, one rule a line, read by update.sh.
s/合同/合約/g
s/賬/帳/g
s/籤(訂|署|核|字|下|收)/簽\1/g
s/已籤/已簽/g
s/數據庫/資料庫/g
s/數據/資料/g
s/打印/列印/g
s/搜索/搜尋/g
s/PDF 文件/PDF 檔案/g
s/審批/簽核/g
s/回款/收款/g
s/計劃/計畫/g
s/提成/佣金/g
s/渠道/通路/g
s/錄入/輸入/g
s/登入名/登入帳號/g
s/單元格/儲存格/g
s/當前/目前/g
s/反饋/回饋/g
s/撤銷評分/取消評分/g
s/撤銷/復原/g
s/臺/台/g
s/新建([^<，。、；])/新增\1/g
s/“/「/g
s/”/」/g
# A column is 欄, a row 列; records are counted in 筆.
s/各列/各欄位/g
s/該列，或用其他列對應/該欄位，或用其他欄位對應/g
s/必需的列/必要的欄位/g
s/對應的列/對應的欄位/g
s/中的列/中的欄位/g
s/：列的對應/：欄位的對應/g
s/排序和列/排序和欄位/g
s/自動對應列/自動對應欄位/g
s/表頭/標題列/g
s/>列</>欄位</g
s/第 (%[1-9]) 行/第 \1 列/g
s/(%1|%n|%Ln) 行/\1 筆/g
s/(首|標題|新增|刪除|此|各|幾|的|一|選|該|缺|每|最後一)行([^業為程]|$)/\1列\2/g
s/>行</>列</g
s/行號/列號/g
s/全部行/全部資料列/g
s/資料行/資料列/g
