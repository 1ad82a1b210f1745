// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/passwords.h"

#include <sodium.h>

namespace salesdesk::Passwords {

QString hash(const QString &password)
{
    if (sodium_init() < 0)
        return {};
    const QByteArray secret = password.toUtf8();
    char text[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str_alg(text, secret.constData(), static_cast<unsigned long long>(secret.size()),
                              crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    return QString::fromLatin1(text);
}

bool verify(const QString &hash, const QString &password)
{
    if (sodium_init() < 0)
        return false;
    if (hash.isEmpty()) {
        static const QString nobody = Passwords::hash(QStringLiteral("nobody"));
        verify(nobody, password);
        return false;
    }
    const QByteArray secret = password.toUtf8();
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), secret.constData(),
                                    static_cast<unsigned long long>(secret.size())) == 0;
}

} // namespace salesdesk::Passwords
