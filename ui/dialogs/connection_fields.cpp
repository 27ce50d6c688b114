// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/connection_fields.h"

#include "models/values/plain_text.h"
#include "ui/style/dressing.h"
#include "ui/style/fonts.h"
#include "ui/style/spacing.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

QUrl typedAddress(const QString &typed)
{
    QString address = plainText(typed);
    while (address.endsWith(u'/'))
        address.chop(1);
    return QUrl(address, QUrl::StrictMode);
}

} // namespace

ConnectionFields::ConnectionFields(const Connection &connection, bool isNew, QWidget *parent)
    : QWidget(parent)
    , m_original(connection)
    , m_isNew(isNew)
    , m_name(new QLineEdit)
    , m_platform(new QComboBox)
    , m_address(new QLineEdit)
    , m_appId(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_environment(new QComboBox)
    , m_userIdType(new QComboBox)
{
    m_name->setObjectName(u"connectionName"_s);
    m_platform->setObjectName(u"connectionPlatform"_s);
    m_address->setObjectName(u"connectionAddress"_s);
    m_appId->setObjectName(u"connectionAppId"_s);
    m_secret->setObjectName(u"connectionSecret"_s);
    m_environment->setObjectName(u"connectionEnvironment"_s);
    m_userIdType->setObjectName(u"connectionUserIdType"_s);
    m_address->setFont(idFont());
    m_appId->setFont(idFont());
    m_appId->setPlaceholderText(u"cli_…"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);

    for (const auto platform :
         {Connection::Platform::Feishu, Connection::Platform::Lark, Connection::Platform::Other})
        m_platform->addItem({}, int(platform));
    for (const auto environment : {Connection::Environment::Production, Connection::Environment::Test})
        m_environment->addItem({}, int(environment));
    for (const QString &type : {u"open_id"_s, u"union_id"_s, u"user_id"_s})
        m_userIdType->addItem(type, type);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Spacing::large);
    form->setVerticalSpacing(Spacing::medium);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_platform, m_address, m_appId, m_secret,
                                                           m_environment, m_userIdType}) {
        auto *label = new QLabel;
        label->setBuddy(field);
        m_labels.append(label);
        form->addRow(label, field);
    }

    fill(connection);
    followPlatform();
    connect(m_platform, &QComboBox::currentIndexChanged, this, &ConnectionFields::followPlatform);
    for (QLineEdit *line : {m_name, m_address, m_appId, m_secret})
        connect(line, &QLineEdit::textChanged, this, &ConnectionFields::edited);
    for (QComboBox *combo : {m_platform, m_environment, m_userIdType})
        connect(combo, &QComboBox::currentIndexChanged, this, &ConnectionFields::edited);
    keepTranslated(this, [this] { say(); });
}

void ConnectionFields::fill(const Connection &connection)
{
    m_name->setText(connection.name);
    m_platform->setCurrentIndex(qMax(0, m_platform->findData(int(connection.platform))));
    m_address->setText(connection.baseUrl.toString());
    m_appId->setText(connection.appId);
    m_environment->setCurrentIndex(qMax(0, m_environment->findData(int(connection.environment))));
    m_userIdType->setCurrentIndex(qMax(0, m_userIdType->findData(connection.userIdType)));
}

void ConnectionFields::say()
{
    const QStringList names{tr("Name"),       tr("Platform"),    tr("Address"),     tr("App ID"),
                            tr("App Secret"), tr("Environment"), tr("User ID type")};
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels.at(i)->setText(names.at(i));
        m_labels.at(i)->buddy()->setAccessibleName(names.at(i));
    }
    m_name->setPlaceholderText(tr("For example the company's name"));
    m_platform->setItemText(0, tr("Feishu (open.feishu.cn)"));
    m_platform->setItemText(1, tr("Lark (open.larksuite.com)"));
    m_platform->setItemText(2, tr("Other address"));
    m_environment->setItemText(0, tr("Production (red banner)"));
    m_environment->setItemText(1, tr("Test (blue banner)"));
    m_secret->setPlaceholderText(m_isNew ? tr("From the developer console, page Credentials")
                                         : tr("Leave empty to keep the stored one"));
    m_secret->setAccessibleDescription(m_secret->placeholderText());
    m_userIdType->setToolTip(tr("Forms that ask for a user start with this type"));
}

void ConnectionFields::followPlatform()
{
    const auto platform = Connection::Platform(m_platform->currentData().toInt());
    const QUrl documented = platformBaseUrl(platform);
    m_address->setReadOnly(!documented.isEmpty());
    if (!documented.isEmpty())
        m_address->setText(documented.toString());
    else if (m_address->text() == platformBaseUrl(Connection::Platform::Feishu).toString()
             || m_address->text() == platformBaseUrl(Connection::Platform::Lark).toString())
        m_address->setText(m_original.platform == platform ? m_original.baseUrl.toString() : QString());
}

Connection ConnectionFields::connection() const
{
    Connection connection = m_original;
    connection.name = m_name->text().trimmed();
    connection.platform = Connection::Platform(m_platform->currentData().toInt());
    connection.baseUrl = typedAddress(m_address->text());
    connection.appId = plainText(m_appId->text());
    connection.environment = Connection::Environment(m_environment->currentData().toInt());
    connection.userIdType = m_userIdType->currentData().toString();
    return connection;
}

QByteArray ConnectionFields::secret() const
{
    const QString typed = m_secret->text().trimmed();
    return typed.isEmpty() ? QByteArray() : typed.toUtf8();
}

Text ConnectionFields::findProblem()
{
    const Connection typed = connection();
    const auto at = [](QWidget *field, const Text &problem) {
        field->setFocus();
        return problem;
    };
    if (typed.name.isEmpty())
        return at(m_name,
                  trText("ConnectionDialog", "Give the connection a name: it stands on every window."));
    if (!isAllowedBaseUrl(typed.baseUrl))
        return at(m_address,
                  trText("ConnectionDialog",
                         "The address has to begin with https://. Only this computer "
                         "itself (127.0.0.1) may be reached over http://."));
    if (!typed.appId.startsWith("cli_"_L1))
        return at(m_appId,
                  trText("ConnectionDialog",
                         "An App ID begins with cli_. It stands on the developer "
                         "console's page Credentials."));
    if (m_isNew && secret().isNull())
        return at(m_secret, trText("ConnectionDialog", "The App Secret is needed to sign in."));
    return {};
}

} // namespace PeopleDesk
