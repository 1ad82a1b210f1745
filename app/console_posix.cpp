// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace salesdesk::Console {

std::optional<QString> askPassword(const QString &prompt)
{
    // The terminal itself, since input and output may be pipes.
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return std::nullopt;
    termios shown{};
    if (::tcgetattr(terminal, &shown) != 0) {
        ::close(terminal);
        return std::nullopt;
    }
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(terminal, TCSAFLUSH, &hidden);
    const QByteArray question = prompt.toUtf8();
    QByteArray typed;
    if (::write(terminal, question.constData(), static_cast<size_t>(question.size())) >= 0) {
        char next = 0;
        while (::read(terminal, &next, 1) == 1 && next != '\n')
            typed.append(next);
    }
    ::tcsetattr(terminal, TCSAFLUSH, &shown);
    const bool ended = ::write(terminal, "\n", 1) == 1;
    ::close(terminal);
    return ended ? std::optional(QString::fromUtf8(typed)) : std::nullopt;
}

} // namespace salesdesk::Console

#endif
