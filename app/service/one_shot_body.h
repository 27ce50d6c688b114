// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace PeopleDesk {

/// A request body that can be sent once. QNetworkAccessManager silently sends POST, PUT and PATCH again
/// when the server closes before answering; it can't with a sequential device that refuses to go back,
/// and reports ContentReSendError instead. Lives as long as the exchange it is sent by.
class OneShotBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(const QByteArray &bytes, QObject *parent = nullptr);

    /// Whether anybody has taken the first byte: from then on the request may be on the wire.
    [[nodiscard]] bool wasTaken() const { return m_taken; }

    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_position >= m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_position; }

Q_SIGNALS:
    /// Once, when the first byte is taken.
    void taken();

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
    bool m_taken = false;
};

} // namespace PeopleDesk
