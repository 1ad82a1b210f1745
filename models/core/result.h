// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <utility>
#include <variant>

namespace salesdesk {

/// Why something was refused or failed. Words for people are made in wording/error_text.
enum class ErrorCode {
    // Rules
    Invalid,         ///< a field holds something that cannot be accepted; `field` names it
    Required,        ///< a required field is empty; `field` names it
    NotFound,        ///< no such record, or it lies outside the user's sight
    NotPermitted,    ///< the user's roles do not allow this action
    WrongLogin,      ///< unknown login, wrong password or PIN
    Conflict,        ///< somebody else saved the record in the meantime
    Duplicate,       ///< a unique number or login is taken
    NotRewritten,    ///< receipts, quotes and follow-ups are not changed by an import; `detail` names one
    WrongState,      ///< the record's state does not allow this step
    OwnDocument,     ///< nobody approves a document that they drafted
    NobodyHoldsRole, ///< an approval step has nobody to ask; `detail` names the role
    CommentRequired, ///< a return or a loss needs a reason
    LimitReached,    ///< a limit of the rule book is reached; `detail` tells which
    ContentChanged,  ///< the document is no longer the one that was sent for approval
    MissingRate,     ///< a foreign amount has no rate of exchange
    TooLarge,        ///< an amount or text is out of range; `field` names it
    // Input files
    FileMissing,
    FileEmpty,
    FileNoRows, ///< headings, and nothing below them
    FileBinary,
    FileWrongType,     ///< not what its name says
    FileUnclosedQuote, ///< `detail`: the line where the quote opens
    FileColumnMissing, ///< a required field has no column; `field` names it
    TooManyCells,      ///< a row has more cells than there are headings
    MappingInvalid,    ///< a mapping file is wrong; `detail` says where
    FileUnwritable,
    AlreadyExists, ///< new and demo never overwrite
    // The database
    CannotOpen,
    NotAnOffice,  ///< a file, but no office of this program
    NewerVersion, ///< written by a newer program
    NeedsUpgrade, ///< written by an older program and opened read-only
    NetworkDrive, ///< SQLite's WAL breaks on network drives
    Busy,         ///< the write lock was not had in time
    DiskFull,
    ReadOnly,
    Damaged,
    Storage,   ///< any other database failure; `detail` is for the log
    Cancelled, ///< a job was cancelled
    Usage,     ///< wrong use of the command line
};

struct Error
{
    ErrorCode code = ErrorCode::Invalid;
    QString field;  ///< key of the field, empty where none is meant
    QString detail; ///< a value or name for the sentence; never secret

    bool operator==(const Error &) const = default;
};

/// A value or the reason why there is none.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}
    Result(ErrorCode code) : Result(Error{code, {}, {}}) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only where ok().
    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    /// Only where not ok().
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}
    Result(ErrorCode code) : Result(Error{code, {}, {}}) {}

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

using Status = Result<void>;

/// The inner answer, or the reason why there is none: of reading that may itself refuse.
template <class T>
Result<T> flatten(Result<Result<T>> nested)
{
    if (!nested.ok())
        return nested.error();
    return std::move(nested.value());
}

} // namespace salesdesk
