// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace PeopleDesk::Testing {

/// A self-signed certificate for localhost and 127.0.0.1, made by the openssl program when asked for; a
/// client that is told to trust its file can connect, every other one must refuse.
class TestCertificate
{
public:
    TestCertificate();
    /// False, after a warning that says why, when openssl is missing or failed.
    [[nodiscard]] bool isValid() const { return m_valid; }
    [[nodiscard]] QString file() const;
    [[nodiscard]] QSslConfiguration serverConfiguration() const;

private:
    QTemporaryDir m_folder;
    bool m_valid = false;
};

} // namespace PeopleDesk::Testing
