// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/error_text.h"

#include "models/wording/labels.h"

#include <QCoreApplication>

#include <array>

namespace salesdesk {

namespace {

/// The sentences for one code. Those with a field or a detail are used when the error carries it.
struct Sentences
{
    ErrorCode code;
    const char *key;
    const char *plain;
    const char *withField = nullptr;  ///< %1: the label of the field
    const char *withDetail = nullptr; ///< %1: the detail; or %1: the field, %2: the detail
};

constexpr std::array sentences = {
    Sentences{
        ErrorCode::Invalid, "invalid",
        QT_TRANSLATE_NOOP("errors", "The entry cannot be accepted. Check it and try again."),
        QT_TRANSLATE_NOOP("errors", "%1 holds something that cannot be accepted. Check it and try again."),
        QT_TRANSLATE_NOOP("errors", "“%2” cannot be accepted for %1. Check it and try again.")},
    Sentences{ErrorCode::Required, "required",
              QT_TRANSLATE_NOOP("errors", "Something required is still empty. Fill it in and try again."),
              QT_TRANSLATE_NOOP("errors", "%1 is required. Fill it in and try again.")},
    Sentences{
        ErrorCode::NotFound, "not_found",
        QT_TRANSLATE_NOOP(
            "errors",
            "The record does not exist, or you may not see it. Check the number, or ask your manager."),
        QT_TRANSLATE_NOOP(
            "errors",
            "What %1 names does not exist, or you may not see it. Choose another, or ask your manager."),
        QT_TRANSLATE_NOOP(
            "errors",
            "“%2” for %1 does not exist, or you may not see it. Choose another, or ask your manager.")},
    Sentences{
        ErrorCode::NotPermitted, "not_permitted",
        QT_TRANSLATE_NOOP("errors", "Your roles do not allow this. Ask your manager or the administrator.")},
    Sentences{ErrorCode::WrongLogin, "wrong_login",
              QT_TRANSLATE_NOOP("errors", "The login or the password is wrong. Check both and try again.")},
    Sentences{ErrorCode::Conflict, "conflict",
              QT_TRANSLATE_NOOP(
                  "errors",
                  "Somebody else saved this record in the meantime. Open it again and repeat your change.")},
    Sentences{
        ErrorCode::Duplicate, "duplicate",
        QT_TRANSLATE_NOOP("errors", "There is already a record like this. Choose another number or name."),
        QT_TRANSLATE_NOOP("errors", "%1 is already taken. Choose another."),
        QT_TRANSLATE_NOOP("errors", "There is already a record with “%2” as %1. Choose another.")},
    Sentences{
        ErrorCode::NotRewritten, "not_rewritten",
        QT_TRANSLATE_NOOP(
            "errors", "This is here already and says something else. Receipts, quotes and follow-ups are not "
                      "rewritten by an import: leave the row out, or enter what changed by hand."),
        nullptr,
        QT_TRANSLATE_NOOP(
            "errors", "“%1” is here already and says something else. Receipts, quotes and follow-ups are not "
                      "rewritten by an import: leave the row out, or enter what changed by hand.")},
    Sentences{ErrorCode::WrongState, "wrong_state",
              QT_TRANSLATE_NOOP("errors", "The present state of the record does not allow this step. Open it "
                                          "again to see what can be done now.")},
    Sentences{
        ErrorCode::OwnDocument, "own_document",
        QT_TRANSLATE_NOOP("errors", "Nobody approves a document that they drafted. Ask another approver.")},
    Sentences{
        ErrorCode::NobodyHoldsRole, "nobody_holds_role",
        QT_TRANSLATE_NOOP(
            "errors",
            "A step of the approval has nobody to ask. Ask the administrator to give somebody the role."),
        nullptr,
        QT_TRANSLATE_NOOP("errors", "Nobody holds the role “%1” that a step of the approval asks. Ask the "
                                    "administrator to give it to somebody.")},
    Sentences{ErrorCode::CommentRequired, "comment_required",
              QT_TRANSLATE_NOOP("errors", "A reason is needed here. Write a short comment and try again.")},
    Sentences{
        ErrorCode::LimitReached, "limit_reached",
        QT_TRANSLATE_NOOP("errors", "A limit of the office’s rules is reached. Ask your manager for leave."),
        QT_TRANSLATE_NOOP("errors",
                          "%1 is beyond the limit of the office’s rules. Change it, or ask your manager.")},
    Sentences{ErrorCode::ContentChanged, "content_changed",
              QT_TRANSLATE_NOOP("errors", "The document was changed after it was sent for approval, so the "
                                          "decision does not count. Have it sent again.")},
    Sentences{
        ErrorCode::MissingRate, "missing_rate",
        QT_TRANSLATE_NOOP("errors", "A foreign amount has no rate of exchange. Enter the rate of its date."),
        QT_TRANSLATE_NOOP(
            "errors",
            "The amount in %1 is foreign and has no rate of exchange. Enter the rate of its date.")},
    Sentences{ErrorCode::TooLarge, "too_large",
              QT_TRANSLATE_NOOP("errors", "The value is out of range. Enter a smaller one."),
              QT_TRANSLATE_NOOP("errors", "%1 is out of range. Enter a smaller value.")},
    Sentences{ErrorCode::FileMissing, "file_missing",
              QT_TRANSLATE_NOOP("errors", "The file was not found. Check its name and folder."), nullptr,
              QT_TRANSLATE_NOOP("errors", "The file “%1” was not found. Check its name and folder.")},
    Sentences{ErrorCode::FileEmpty, "file_empty",
              QT_TRANSLATE_NOOP("errors", "The file is empty. Choose one with a heading row and data.")},
    Sentences{
        ErrorCode::FileNoRows, "file_no_rows",
        QT_TRANSLATE_NOOP("errors", "The file has headings but no rows below them. Choose one with data.")},
    Sentences{
        ErrorCode::FileBinary, "file_binary",
        QT_TRANSLATE_NOOP("errors", "The file is not a text table. Save it as CSV or xlsx and try again.")},
    Sentences{
        ErrorCode::FileWrongType, "file_wrong_type",
        QT_TRANSLATE_NOOP("errors",
                          "The file is not what its name says. Save it again as CSV or xlsx and try again.")},
    Sentences{ErrorCode::FileUnclosedQuote, "file_unclosed_quote",
              QT_TRANSLATE_NOOP("errors",
                                "A quotation mark in the file is never closed. Mend the file and try again."),
              nullptr,
              QT_TRANSLATE_NOOP("errors", "The quotation mark that opens in line %1 of the file is never "
                                          "closed. Mend the file and try again.")},
    Sentences{
        ErrorCode::FileColumnMissing, "file_column_missing",
        QT_TRANSLATE_NOOP("errors",
                          "A required column is missing from the file. Add it, or map another column to it."),
        QT_TRANSLATE_NOOP("errors", "The file has no column for %1. Add one, or map another column to it.")},
    Sentences{ErrorCode::TooManyCells, "too_many_cells",
              QT_TRANSLATE_NOOP("errors",
                                "The row has more cells than there are headings. Check its commas and "
                                "quotation marks.")},
    Sentences{
        ErrorCode::MappingInvalid, "mapping_invalid",
        QT_TRANSLATE_NOOP("errors", "The mapping file is wrong. Mend it, or map the columns again."), nullptr,
        QT_TRANSLATE_NOOP("errors", "The mapping file is wrong at “%1”. Mend it, or map the columns again.")},
    Sentences{
        ErrorCode::FileUnwritable, "file_unwritable",
        QT_TRANSLATE_NOOP(
            "errors", "The file cannot be written. Close it in other programs, or choose another folder."),
        nullptr,
        QT_TRANSLATE_NOOP(
            "errors",
            "The file “%1” cannot be written. Close it in other programs, or choose another folder.")},
    Sentences{
        ErrorCode::AlreadyExists, "already_exists",
        QT_TRANSLATE_NOOP(
            "errors", "There is already a file of that name, and it stays as it is. Choose another name."),
        nullptr,
        QT_TRANSLATE_NOOP("errors",
                          "There is already a file “%1”, and it stays as it is. Choose another name.")},
    Sentences{
        ErrorCode::CannotOpen, "cannot_open",
        QT_TRANSLATE_NOOP("errors",
                          "The office cannot be opened. Check the name, the folder and your rights to it.")},
    Sentences{ErrorCode::NotAnOffice, "not_an_office",
              QT_TRANSLATE_NOOP("errors", "The file is not an office of this program. Choose another file.")},
    Sentences{ErrorCode::NewerVersion, "newer_version",
              QT_TRANSLATE_NOOP("errors", "The office was written by a newer version of this program. Update "
                                          "the program and open it again.")},
    Sentences{ErrorCode::NeedsUpgrade, "needs_upgrade",
              QT_TRANSLATE_NOOP("errors", "The office was written by an older version of this program. Open "
                                          "it once with leave to write, or run “salesdesk migrate”.")},
    Sentences{ErrorCode::NetworkDrive, "network_drive",
              QT_TRANSLATE_NOOP("errors", "An office file on a network drive could be damaged. Move it to "
                                          "this computer, or use a PostgreSQL server.")},
    Sentences{
        ErrorCode::Busy, "busy",
        QT_TRANSLATE_NOOP(
            "errors", "Another program is writing to the office right now. Wait a moment and try again.")},
    Sentences{ErrorCode::DiskFull, "disk_full",
              QT_TRANSLATE_NOOP("errors",
                                "The disk is full, and nothing was saved. Free some space and try again.")},
    Sentences{ErrorCode::ReadOnly, "read_only",
              QT_TRANSLATE_NOOP("errors", "The office can only be read, and nothing was saved. Check your "
                                          "rights to the file and its folder.")},
    Sentences{ErrorCode::Damaged, "damaged",
              QT_TRANSLATE_NOOP("errors", "The office is damaged. Restore the latest backup.")},
    Sentences{ErrorCode::Storage, "storage",
              QT_TRANSLATE_NOOP(
                  "errors",
                  "The database reported a failure, and nothing was saved. Try again; the log tells more.")},
    Sentences{ErrorCode::Cancelled, "cancelled",
              QT_TRANSLATE_NOOP("errors", "The work was cancelled, and nothing of it was kept.")},
    Sentences{
        ErrorCode::Usage, "usage",
        QT_TRANSLATE_NOOP("errors",
                          "The command was not understood. “salesdesk --help” lists what there is."),
        nullptr,
        QT_TRANSLATE_NOOP("errors", "“%1” was not understood. “salesdesk --help” lists what there is.")},
};
static_assert(sentences.size() == static_cast<std::size_t>(ErrorCode::Usage) + 1);

struct Reason
{
    QStringView key;
    const char *sentence;
};

constexpr std::array limits = {
    Reason{u"leads_held",
           QT_TRANSLATE_NOOP("errors", "The owner already keeps as many unconverted leads as the office "
                                       "allows. Convert, lose or hand over some of them first.")},
    Reason{u"claims_today",
           QT_TRANSLATE_NOOP(
               "errors", "All claims of today are used. You can claim from the public pool again tomorrow.")},
    Reason{u"claim_back",
           QT_TRANSLATE_NOOP("errors",
                             "This lead went from you to the public pool a short while ago. Wait "
                             "until the waiting time is over, or ask a manager to assign it to you.")},
    Reason{u"floor_price",
           QT_TRANSLATE_NOOP("errors", "The price is below the lowest that the office allows. "
                                       "Raise the price, or send the quote for review.")},
    Reason{u"login_wait", QT_TRANSLATE_NOOP("errors", "Too many wrong passwords for this login. Wait half a "
                                                      "minute and try again.")},
    Reason{u"pin_closed", QT_TRANSLATE_NOOP("errors", "Too many wrong PINs for this login. Log in with the "
                                                      "password.")},
    Reason{u"plan_total",
           QT_TRANSLATE_NOOP("errors",
                             "The payment plan comes to more than the contract. Lower an instalment first.")},
    Reason{u"receipt_total",
           QT_TRANSLATE_NOOP("errors", "More is allocated than was received. Lower one of the amounts.")},
};

/// Reasons that are told by the error's field, with its detail as %1.
constexpr std::array reasons = {
    Reason{u"import_undone", QT_TRANSLATE_NOOP("errors", "This import was taken back already.")},
    Reason{u"import_changed",
           QT_TRANSLATE_NOOP("errors",
                             "“%1” was changed after the import, so the import stays. Change what is "
                             "wrong by hand.")},
    Reason{u"import_used",
           QT_TRANSLATE_NOOP("errors", "Other records need “%1” by now, so the import stays. Take "
                                       "those away first, and then try again.")},
    Reason{u"server_office",
           QT_TRANSLATE_NOOP("errors", "There is already an office in “%1”, and it stays as it is. "
                                       "Choose another database.")},
    Reason{u"server_backup",
           QT_TRANSLATE_NOOP("errors", "An office on a server is copied by the server’s own means, "
                                       "such as pg_dump. Ask who keeps the server.")},
    Reason{u"server_restore",
           QT_TRANSLATE_NOOP("errors",
                             "A copy becomes an office in a file, not on a server. Give --to a file name.")},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (sentences[i].code != static_cast<ErrorCode>(i))
            return false;
    }
    return true;
}
static_assert(inOrder(), "one line a code, in the order of ErrorCode");

const Sentences &sentencesOf(ErrorCode code)
{
    return sentences[static_cast<std::size_t>(code)];
}

QString words(const char *source)
{
    return QCoreApplication::translate("errors", source);
}

} // namespace

QString errorText(const Error &error)
{
    const Sentences &known = sentencesOf(error.code);
    if (error.code == ErrorCode::LimitReached) {
        for (const Reason &limit : limits) {
            if (limit.key == error.detail)
                return words(limit.sentence);
        }
    }
    for (const Reason &reason : reasons) {
        if (reason.key == error.field)
            return words(reason.sentence).replace(QLatin1StringView("%1"), error.detail);
    }
    const bool wantsBoth = known.withField != nullptr;
    if (known.withDetail != nullptr && !error.detail.isEmpty() && (!wantsBoth || !error.field.isEmpty())) {
        const QString text = words(known.withDetail);
        if (error.code == ErrorCode::NobodyHoldsRole)
            return text.arg(labelOf(u"role", error.detail));
        return wantsBoth ? text.arg(fieldLabel(error.field), error.detail) : text.arg(error.detail);
    }
    if (known.withField != nullptr && !error.field.isEmpty())
        return words(known.withField).arg(fieldLabel(error.field));
    return words(known.plain);
}

QString errorKey(ErrorCode code)
{
    return QString::fromLatin1(sentencesOf(code).key);
}

} // namespace salesdesk
