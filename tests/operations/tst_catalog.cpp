// SPDX-License-Identifier: Apache-2.0
#include "models/operations/catalog.h"
#include "models/outcomes/platform_errors.h"

#include <QSet>
#include <QtTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

/// What every description owes to form, sheet and reader, whatever the operation.
class CatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasFourPagesInTheOrderOfTheRail();
    void findsByKey();
    void namesItself_data() { everyOperation(); }
    void namesItself();
    void explainsEveryField_data() { everyOperation(); }
    void explainsEveryField();
    void usesEachFieldKeyOnce_data() { everyOperation(); }
    void usesEachFieldKeyOnce();
    void blocksOnlyWhatIsDocumented_data() { everyOperation(); }
    void blocksOnlyWhatIsDocumented();
    void fillsItsPathFromItsTargetField_data() { everyOperation(); }
    void fillsItsPathFromItsTargetField();
    void saysWhatARepeatMeans_data() { everyOperation(); }
    void saysWhatARepeatMeans();
    void isMetSomewhere_data() { everyOperation(); }
    void isMetSomewhere();
    void saysHowItIsTakenBackOrWhyNot_data() { everyOperation(); }
    void saysHowItIsTakenBackOrWhyNot();
    void keepsTheDocumentedLimits_data();
    void keepsTheDocumentedLimits();
    void saysWhatTheAdministratorHasToDo_data() { everyOperation(); }
    void saysWhatTheAdministratorHasToDo();
    void asksForTheDocumentedScopes_data();
    void asksForTheDocumentedScopes();
    void neverTypesAClientToken_data() { everyOperation(); }
    void neverTypesAClientToken();

private:
    static void everyOperation();
};

void CatalogTest::everyOperation()
{
    QTest::addColumn<const OperationSpec *>("spec");
    for (const OperationSpec *spec : operationCatalog())
        QTest::newRow(qPrintable(spec->key)) << spec;
}

void CatalogTest::hasFourPagesInTheOrderOfTheRail()
{
    QStringList keys;
    for (const OperationSpec *spec : operationPages({}))
        keys.append(spec->key);
    QCOMPARE(keys,
             (QStringList{u"update_offer_status"_s, u"update_contract"_s, u"update_pre_hire"_s,
                          u"import_external_referral_reward"_s}));
}

void CatalogTest::findsByKey()
{
    for (const OperationSpec *spec : operationCatalog())
        QCOMPARE(findOperation(spec->key), spec);
    QVERIFY(!findOperation(u"from_a_later_version"_s));
}

void CatalogTest::namesItself()
{
    QFETCH(const OperationSpec *, spec);
    for (const Text &text : {spec->noun, spec->title, spec->purpose, spec->sendLabel, spec->doneText})
        QVERIFY(!text.now().isEmpty());
    QVERIFY(!spec->icon.isEmpty());
    QVERIFY(spec->productErrors); // its path says which
    QCOMPARE(&spec->productErrors() == &hireErrors(), spec->endpoint.pathTemplate.contains("/hire/"));
    for (const SectionSpec &section : spec->sections) {
        QVERIFY(!section.title.now().isEmpty());
        QVERIFY(!section.fields.isEmpty());
    }
}

void CatalogTest::explainsEveryField()
{
    QFETCH(const OperationSpec *, spec);
    for (const FieldSpec &field : spec->fields()) {
        for (const FieldSpec &part : QList<FieldSpec>{field} + field.columns) {
            QVERIFY2(part.kind, qPrintable(part.key));
            QVERIFY2(!part.label.now().isEmpty(), qPrintable(part.key));
            QVERIFY2((part.help.now() + part.whenEmpty.now()).size() > 10, qPrintable(part.key));
            for (const Choice &choice : part.choices + part.readOnlyChoices)
                QVERIFY2(!choice.label.now().isEmpty(), qPrintable(part.key + u' ' + choice.value));
        }
        QCOMPARE(field.entryName.now().isEmpty(), field.columns.isEmpty());
    }
}

void CatalogTest::usesEachFieldKeyOnce()
{
    QFETCH(const OperationSpec *, spec);
    QSet<QString> keys;
    QSet<QString> labels;
    for (const FieldSpec &field : spec->fields()) {
        QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
        // A sheet maps its columns by label, so two fields must not share one.
        QVERIFY2(!labels.contains(field.label.now()), qPrintable(field.key));
        keys.insert(field.key);
        labels.insert(field.label.now());
        QCOMPARE(spec->field(field.key)->key, field.key);
    }
}

void CatalogTest::blocksOnlyWhatIsDocumented()
{
    QFETCH(const OperationSpec *, spec);
    for (const Rule &rule : spec->rules) {
        QCOMPARE(rule.severity == Severity::Block, rule.source.basis == Basis::Documented);
        QVERIFY(QByteArray(rule.source.section).size() > 0);
    }
}

void CatalogTest::fillsItsPathFromItsTargetField()
{
    QFETCH(const OperationSpec *, spec);
    const auto namesTarget = [&](const QByteArray &path) {
        return path.contains("/:" + spec->targetField.toLatin1());
    };
    QCOMPARE(spec->createsRecord(), !spec->createdIdPath.isEmpty());
    QCOMPARE(spec->createsRecord(), !spec->createdIdLabel.now().isEmpty());
    if (spec->createsRecord()) {
        QVERIFY(!spec->endpoint.pathTemplate.contains(':'));
        QVERIFY(spec->field(spec->repeatKeyField));
        return;
    }
    QVERIFY(spec->field(spec->targetField)->namesRecord());
    const bool inPath = spec->field(spec->targetField)->slot == FieldSpec::Slot::Path;
    QCOMPARE(namesTarget(spec->endpoint.pathTemplate), inPath);
    if (spec->load) {
        QVERIFY(namesTarget(spec->load->endpoint.pathTemplate));
        QCOMPARE(spec->load->endpoint.repeat, Repeat::Read);
    }
}

void CatalogTest::saysWhatARepeatMeans()
{
    QFETCH(const OperationSpec *, spec);
    // A write is never taken for a read, and what has to be read first can be read.
    QVERIFY(spec->endpoint.repeat != Repeat::Read);
    // A token is forgotten after a day: then, too, only reading helps.
    if (spec->endpoint.repeat == Repeat::ReadFirst || spec->endpoint.repeat == Repeat::ClientToken)
        QVERIFY(spec->load);
    QCOMPARE(spec->endpoint.ledger == Ledger::Books, spec->endpoint.repeat == Repeat::ExternalId);
}

void CatalogTest::isMetSomewhere()
{
    QFETCH(const OperationSpec *, spec);
    if (spec->place == Place::Page) {
        QVERIFY(spec->page.isEmpty());
        return;
    }
    const OperationSpec *page = findOperation(spec->page);
    QVERIFY(page);
    if (spec->place == Place::Variant) {
        QCOMPARE(page->place, Place::Page);
        QVERIFY(operationVariants(*page).contains(spec));
        QVERIFY(!spec->variantLabel.now().isEmpty() && !spec->variantHelp.now().isEmpty());
        Connection connection;
        connection.variants.insert(page->key, spec->key);
        QCOMPARE(&operationOnPage(*page, connection), spec);
    } else {
        QVERIFY(operationSteps(*page).contains(spec));
    }
}

void CatalogTest::saysHowItIsTakenBackOrWhyNot()
{
    QFETCH(const OperationSpec *, spec);
    QCOMPARE(spec->undo.way == UndoSpec::Way::None, !spec->undo.whyNot.now().isEmpty());
    QCOMPARE(spec->undo.way == UndoSpec::Way::Operation, findOperation(spec->undo.operation) != nullptr);
    if (spec->undo.way == UndoSpec::Way::Restore)
        QVERIFY(spec->load);
}

void CatalogTest::keepsTheDocumentedLimits_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("perMinute");
    QTest::addColumn<int>("perSecond");
    QTest::addColumn<Repeat>("repeat");
    QTest::newRow("offer") << u"update_offer_status"_s << 100 << 0 << Repeat::ReadFirst;
    QTest::newRow("contract") << u"update_contract"_s << 1000 << 50 << Repeat::ClientToken;
    QTest::newRow("pre-hire") << u"update_pre_hire"_s << 100 << 0 << Repeat::ClientToken;
    QTest::newRow("reward") << u"import_external_referral_reward"_s << 0 << 10 << Repeat::ExternalId;
}

void CatalogTest::keepsTheDocumentedLimits()
{
    QFETCH(QString, key);
    const Endpoint &endpoint = findOperation(key)->endpoint;
    QTEST(endpoint.limit.perMinute, "perMinute");
    QTEST(endpoint.limit.perSecond, "perSecond");
    QTEST(endpoint.repeat, "repeat");
}

void CatalogTest::saysWhatTheAdministratorHasToDo()
{
    QFETCH(const OperationSpec *, spec);
    QVERIFY(spec->preconditions.size() >= 3);
    for (const Precondition &precondition : spec->preconditions)
        QVERIFY(!precondition.text.now().isEmpty());
    for (const Scope &scope : spec->scopes)
        QVERIFY(!scope.label.now().isEmpty());
}

void CatalogTest::asksForTheDocumentedScopes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("scopes");
    QTest::newRow("offer") << u"update_offer_status"_s << QStringList{u"hire:offer"_s};
    QTest::newRow("contract") << u"update_contract"_s << QStringList{u"corehr:corehr"_s};
    QTest::newRow("pre-hire") << u"update_pre_hire"_s
                              << QStringList{u"corehr:pre_hire:write"_s, u"corehr:corehr"_s};
    QTest::newRow("reward") << u"import_external_referral_reward"_s
                            << QStringList{u"hire:external_referral_reward"_s,
                                           u"contact:user.employee_id:readonly"_s};
}

void CatalogTest::asksForTheDocumentedScopes()
{
    QFETCH(QString, key);
    QStringList names;
    for (const Scope &scope : findOperation(key)->scopes)
        names.append(scope.name);
    QTEST(names, "scopes");
}

void CatalogTest::neverTypesAClientToken()
{
    QFETCH(const OperationSpec *, spec);
    QVERIFY(!spec->field(u"client_token"_s));
}

QTEST_GUILESS_MAIN(CatalogTest)
#include "tst_catalog.moc"
