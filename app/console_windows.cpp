// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <QtGlobal>

#ifdef Q_OS_WIN

#include <qt_windows.h>

namespace salesdesk::Console {

std::optional<QString> askPassword(const QString &prompt)
{
    const HANDLE input = CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr,
                                     OPEN_EXISTING, 0, nullptr);
    const HANDLE output = CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_WRITE, nullptr,
                                      OPEN_EXISTING, 0, nullptr);
    DWORD shown = 0;
    std::optional<QString> typed;
    if (input != INVALID_HANDLE_VALUE && output != INVALID_HANDLE_VALUE && GetConsoleMode(input, &shown)) {
        DWORD count = 0;
        WriteConsoleW(output, prompt.utf16(), DWORD(prompt.size()), &count, nullptr);
        SetConsoleMode(input, (shown & ~DWORD(ENABLE_ECHO_INPUT)) | ENABLE_LINE_INPUT);
        wchar_t line[512];
        if (ReadConsoleW(input, line, 512, &count, nullptr))
            typed = QString::fromWCharArray(line, int(count)).trimmed();
        SetConsoleMode(input, shown);
        WriteConsoleW(output, L"\r\n", 2, &count, nullptr);
    }
    if (input != INVALID_HANDLE_VALUE)
        CloseHandle(input);
    if (output != INVALID_HANDLE_VALUE)
        CloseHandle(output);
    return typed;
}

} // namespace salesdesk::Console

#endif
