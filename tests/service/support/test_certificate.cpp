// SPDX-License-Identifier: Apache-2.0
#include "tests/service/support/test_certificate.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace PeopleDesk::Testing {

TestCertificate::TestCertificate()
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                   QStringLiteral("30"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"),
                   QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"),
                   QStringLiteral("-keyout"), QStringLiteral("key.pem"), QStringLiteral("-out"),
                   QStringLiteral("cert.pem")});
    m_valid = openssl.waitForFinished() && openssl.exitCode() == 0;
    if (!m_valid)
        qWarning("no test certificate: %s", qUtf8Printable(openssl.errorString()));
}

QString TestCertificate::file() const
{
    return m_folder.filePath(QStringLiteral("cert.pem"));
}

QSslConfiguration TestCertificate::serverConfiguration() const
{
    QFile keyFile(m_folder.filePath(QStringLiteral("key.pem")));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!keyFile.open(QIODevice::ReadOnly))
        return configuration;
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(file()));
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace PeopleDesk::Testing
