// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <tuple>

namespace salesdesk::tests {

/// Remembers each emission of a signal with its arguments.
template <class... Args>
class Spy final
{
public:
    template <class Sender>
    Spy(Sender *sender, void (Sender::*signal)(Args...))
    {
        QObject::connect(sender, signal, &m_context, [this](Args... args) { m_calls.emplaceBack(args...); });
    }

    qsizetype size() const { return m_calls.size(); }
    bool isEmpty() const { return m_calls.isEmpty(); }
    const std::tuple<std::decay_t<Args>...> &at(qsizetype call) const { return m_calls.at(call); }

private:
    QObject m_context;
    QList<std::tuple<std::decay_t<Args>...>> m_calls;
};

template <class Sender, class... Args>
Spy(Sender *, void (Sender::*)(Args...)) -> Spy<Args...>;

} // namespace salesdesk::tests
