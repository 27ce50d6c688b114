// SPDX-License-Identifier: Apache-2.0
// What a throw-away program would do: so many POSTs through one QNetworkAccessManager, so many at once, each
// answer parsed and nothing else. bare_loop URL ROWS WIDTH prints seconds.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <cstdio>

namespace {

/// As many bytes as a reward has.
QByteArray body(int number)
{
    return QByteArray(R"({"referral_user_id":"ou_3ee48d243dac7046444e2fec3a4a305d","external_id":"PAY-)")
        + QByteArray::number(number)
        + R"(","application_id":"6930815272790114325","rule_type":1,"bonus":{"bonus_type":2,"cash":)"
          R"({"currency_type":"CNY","amount":2000.50}},"stage":3})";
}

class BareLoop : public QObject
{
public:
    BareLoop(const QUrl &url, int rows, int width)
        : m_request(url)
        , m_rows(rows)
    {
        m_request.setHeader(QNetworkRequest::ContentTypeHeader,
                            QStringLiteral("application/json; charset=utf-8"));
        m_request.setRawHeader("Authorization", "Bearer t-bench");
        for (int i = 0; i < width; ++i)
            sendNext();
    }

private:
    void sendNext()
    {
        if (m_sent >= m_rows)
            return;
        QNetworkReply *reply = m_manager.post(m_request, body(m_sent++));
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            if (QJsonDocument::fromJson(reply->readAll()).object().value(QLatin1String("code")).toInt(-1)
                != 0)
                qFatal("an answer is missing");
            if (++m_done == m_rows)
                QCoreApplication::quit();
            else
                sendNext();
        });
    }

    QNetworkAccessManager m_manager;
    QNetworkRequest m_request;
    const int m_rows;
    int m_sent = 0;
    int m_done = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QElapsedTimer clock;
    clock.start();
    BareLoop loop(QUrl(arguments.value(1)), arguments.value(2).toInt(), arguments.value(3).toInt());
    QCoreApplication::exec();
    std::printf("%.3f\n", double(clock.elapsed()) / 1000);
    return 0;
}
