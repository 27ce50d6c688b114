// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/connection_fields.h"

#include "models/connections/platforms.h"
#include "models/values/plain_text.h"
#include "ui/dialogs/pace_fields.h"
#include "ui/style/dressing.h"
#include "ui/style/fonts.h"
#include "ui/style/spacing.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

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

bool isDocumented(const QString &address)
{
    return std::ranges::any_of(platforms(), [&](const Platform &platform) {
        return !platform.baseUrl.isEmpty() && platform.baseUrl.toString() == address;
    });
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
    , m_pace(new PaceFields(connection.pace))
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
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);

    for (const Platform &platform : platforms()) {
        if (platform.isOffered)
            m_platform->addItem(QString(), platform.key); // bare braces would mean an icon
    }
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
                                                           m_environment, m_userIdType, m_pace}) {
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
    connect(m_pace, &PaceFields::edited, this, &ConnectionFields::edited);
    keepTranslated(this, [this] { say(); });
}

void ConnectionFields::fill(const Connection &connection)
{
    m_name->setText(connection.name);
    m_platform->setCurrentIndex(qMax(0, m_platform->findData(connection.platform)));
    m_address->setText(connection.baseUrl.toString());
    m_appId->setText(connection.appId);
    m_environment->setCurrentIndex(qMax(0, m_environment->findData(int(connection.environment))));
    m_userIdType->setCurrentIndex(qMax(0, m_userIdType->findData(connection.userIdType)));
}

QString ConnectionFields::nameOf(const Platform &platform)
{
    const QString label = platform.label.now();
    return platform.hasTypedAddress() ? label : tr("%1 (%2)").arg(label, platform.baseUrl.host());
}

void ConnectionFields::say()
{
    const QStringList names{tr("Name"),       tr("Platform"),    tr("Address"),      tr("App ID"),
                            tr("App Secret"), tr("Environment"), tr("User ID type"), tr("Limit for writes")};
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels.at(i)->setText(names.at(i));
        m_labels.at(i)->buddy()->setAccessibleName(names.at(i));
    }
    m_name->setPlaceholderText(tr("For example the company's name"));
    for (int i = 0; i < m_platform->count(); ++i)
        m_platform->setItemText(i, nameOf(*findPlatform(m_platform->itemData(i).toString())));
    m_environment->setItemText(0, tr("Production (red banner)"));
    m_environment->setItemText(1, tr("Test (blue banner)"));
    m_secret->setPlaceholderText(m_isNew ? tr("From the developer console, page Credentials")
                                         : tr("Leave empty to keep the stored one"));
    m_secret->setAccessibleDescription(m_secret->placeholderText());
    m_userIdType->setToolTip(tr("Forms that ask for a user start with this type"));
}

const Platform &ConnectionFields::chosenPlatform() const
{
    return *findPlatform(m_platform->currentData().toString());
}

void ConnectionFields::followPlatform()
{
    const Platform &platform = chosenPlatform();
    m_appId->setPlaceholderText(platform.appIdPrefix + u'…');
    m_address->setReadOnly(!platform.hasTypedAddress());
    if (!platform.hasTypedAddress())
        m_address->setText(platform.baseUrl.toString());
    else if (isDocumented(m_address->text()))
        m_address->setText(m_original.platform == platform.key ? m_original.baseUrl.toString() : QString());
}

Connection ConnectionFields::connection() const
{
    Connection connection = m_original;
    connection.name = m_name->text().trimmed();
    connection.platform = chosenPlatform().key;
    connection.baseUrl = typedAddress(m_address->text());
    connection.appId = plainText(m_appId->text());
    connection.environment = Connection::Environment(m_environment->currentData().toInt());
    connection.userIdType = m_userIdType->currentData().toString();
    connection.pace = m_pace->pace();
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
    if (const QString &prefix = chosenPlatform().appIdPrefix; !typed.appId.startsWith(prefix))
        return at(m_appId,
                  trText("ConnectionDialog",
                         "An App ID begins with %1. It stands on the developer "
                         "console's page Credentials.")
                      .arg(prefix));
    if (m_isNew && secret().isNull())
        return at(m_secret, trText("ConnectionDialog", "The App Secret is needed to sign in."));
    if (const Text problem = m_pace->problem(); !problem.isEmpty())
        return at(m_pace, problem);
    return {};
}

} // namespace PeopleDesk
