// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/appraisals/appraisal_words.h"

#include <QCoreApplication>

namespace salesdesk::AppraisalWords {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("AppraisalWords", source);
}

} // namespace

QString state(const Appraisal &appraisal)
{
    if (!appraisal.isStarted())
        return words(QT_TRANSLATE_NOOP("AppraisalWords", "Not started"));
    switch (appraisal.state) {
    case AppraisalState::Computed:
        return words(QT_TRANSLATE_NOOP("AppraisalWords", "Computed"));
    case AppraisalState::SelfReviewed:
        return words(QT_TRANSLATE_NOOP("AppraisalWords", "Self-reviewed"));
    case AppraisalState::LeaderReviewed:
        return words(QT_TRANSLATE_NOOP("AppraisalWords", "Reviewed by leader"));
    case AppraisalState::Approved:
        return words(QT_TRANSLATE_NOOP("AppraisalWords", "Frozen"));
    case AppraisalState::Signed:
        break;
    }
    return words(QT_TRANSLATE_NOOP("AppraisalWords", "Signed"));
}

Tone stateTone(const Appraisal &appraisal)
{
    if (!appraisal.isStarted())
        return Tone::Neutral;
    return isFrozen(appraisal.state) ? Tone::Good : Tone::Accent;
}

Tone gradeTone(const AppraisalFigures &figures)
{
    constexpr int full = 100; // the coefficient that neither adds to the base nor takes from it
    if (figures.coefficient > full)
        return Tone::Good;
    if (figures.coefficient == full)
        return Tone::Accent;
    return figures.coefficient == 0 ? Tone::Bad : Tone::Warn;
}

QString periodKind(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return words(QT_TRANSLATE_NOOP("AppraisalWords", "Month"));
    case PeriodKind::Quarter:
        return words(QT_TRANSLATE_NOOP("AppraisalWords", "Quarter"));
    case PeriodKind::Year:
        break;
    }
    return words(QT_TRANSLATE_NOOP("AppraisalWords", "Year"));
}

} // namespace salesdesk::AppraisalWords
