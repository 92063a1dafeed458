// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "models/peermodel.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace sessionary;
using namespace Qt::Literals::StringLiterals;

namespace tst_peermodel {

namespace {

Peer peerWithId(qint64 id)
{
    return { .id = id,
             .type = PeerType::User,
             .usernames = { u"user_%1"_s.arg(id) },
             .phone = u"9996"_s,
             .updated = 1700000000 };
}

std::vector<Peer> peersWithIds(const RowKeys &keys)
{
    std::vector<Peer> peers;
    std::ranges::transform(keys, std::back_inserter(peers), peerWithId);
    return peers;
}

/// A session that answers when the test says so
class Source
{
public:
    struct Question
    {
        PeerQuery query;
        std::shared_ptr<QPromise<Result<RowKeys>>> promise;
    };
    struct Page
    {
        RowKeys keys;
        std::shared_ptr<QPromise<Result<std::vector<Peer>>>> promise;
    };

    [[nodiscard]] PeerModel::Source source()
    {
        return {
            .keys =
                [this](const PeerQuery &query) {
                    questions.push_back({ query, std::make_shared<QPromise<Result<RowKeys>>>() });
                    questions.back().promise->start();
                    return questions.back().promise->future();
                },
            .rows =
                [this](const RowKeys &keys) {
                    pages.push_back(
                        { keys, std::make_shared<QPromise<Result<std::vector<Peer>>>>() });
                    pages.back().promise->start();
                    return pages.back().promise->future();
                }
        };
    }

    void answer(std::size_t question, Result<RowKeys> keys)
    {
        questions.at(question).promise->addResult(std::move(keys));
        questions.at(question).promise->finish();
    }

    void answerInPart(std::size_t question, RowKeys keys)
    {
        questions.at(question).promise->addResult(Result<RowKeys>(std::move(keys)));
    }

    void end(std::size_t question) { questions.at(question).promise->finish(); }

    void answerPage(std::size_t page)
    {
        pages.at(page).promise->addResult(
            Result<std::vector<Peer>>(peersWithIds(pages.at(page).keys)));
        pages.at(page).promise->finish();
    }

    std::vector<Question> questions;
    std::vector<Page> pages;
};

RowKeys keysUpTo(qint64 count)
{
    RowKeys keys(static_cast<std::size_t>(count));
    std::iota(keys.begin(), keys.end(), 1);
    return keys;
}

} // namespace

class TestPeerModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsPlacesBeforeRows();
    void ignoresTheAnswerToAnEarlierSource();
    void ignoresTheAnswerToAnEarlierQuestion();
    void cancelsTheEarlierQuestion();
    void asksForWhatIsLookedAt();
    void keepsFewPages();
    void asksInTheOrderThatIsChosen();
    void saysThatItFailed();
    void survivesAnAnswerAfterItsEnd();
    void showsWhatAPeerHolds();
    void bringsTheSameRowsAnew();
    void showsRowsWhileMoreAreFound();
    void beginsAnewWhenItIsTold();
    void refreshesOnlyWhenAllIsThere();
    void givesTextsOfRowsThatWereNeverLoaded();
};

void TestPeerModel::showsPlacesBeforeRows()
{
    Source source;
    PeerModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSource(source.source());
    QVERIFY(model.isBusy());
    QCOMPARE(model.rowCount(), 0);

    source.answer(0, keysUpTo(1'000'000));
    QTRY_COMPARE(model.rowCount(), 1'000'000);
    QVERIFY(!model.isBusy());
    QCOMPARE(model.index(0, PeerModel::Id).data().toString(), u"…"_s);
    QVERIFY(!model.index(0, PeerModel::Id).data(PeerModel::LoadedRole).toBool());

    const QSignalSpy changed(&model, &PeerModel::dataChanged);
    QVERIFY(!source.pages.empty());
    source.answerPage(0);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 0);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), RowWindow<Peer>::pageSize - 1);
    QCOMPARE(model.index(0, PeerModel::Id).data().toString(), u"1"_s);
}

void TestPeerModel::ignoresTheAnswerToAnEarlierSource()
{
    Source slow;
    Source fast;
    PeerModel model;
    model.setSource(slow.source());
    model.setSource(fast.source());
    fast.answer(0, RowKeys { 2 });
    slow.answer(0, RowKeys { 1, 3 });
    QTRY_COMPARE(model.rowCount(), 1);
    model.index(0, 0).data();
    QCOMPARE(fast.pages.size(), size_t(1));
    fast.answerPage(0);
    QTRY_COMPARE(model.index(0, PeerModel::Id).data(PeerModel::SortRole).toLongLong(), 2);
    QTest::qWait(10);
    QCOMPARE(model.rowCount(), 1);
}

void TestPeerModel::ignoresTheAnswerToAnEarlierQuestion()
{
    Source source;
    PeerModel model;
    model.setSource(source.source());
    model.setText(u"a"_s);
    model.setText(u"ab"_s);
    QCOMPARE(source.questions.size(), size_t(3));
    QCOMPARE(source.questions[2].query.text, u"ab"_s);
    source.answer(2, RowKeys { 7 });
    QTRY_COMPARE(model.rowCount(), 1);
    source.answer(1, RowKeys { 1, 2, 3 });
    QTest::qWait(10);
    QCOMPARE(model.rowCount(), 1);
}

void TestPeerModel::cancelsTheEarlierQuestion()
{
    Source source;
    PeerModel model;
    model.setSource(source.source());
    model.setType(u"bot"_s);
    QVERIFY(source.questions[0].promise->isCanceled());
    QVERIFY(!source.questions[1].promise->isCanceled());
    QCOMPARE(source.questions[1].query.type, u"bot"_s);
}

void TestPeerModel::asksForWhatIsLookedAt()
{
    constexpr int page = RowWindow<Peer>::pageSize;
    Source source;
    PeerModel model;
    model.setSource(source.source());
    source.answer(0, keysUpTo(10 * page));
    QTRY_COMPARE(model.rowCount(), 10 * page);

    for (int row = 0; row < 10 * page; row += page) // somebody drags the scroll bar down
        model.index(row, 0).data();
    QCOMPARE(source.pages.size(), size_t(RowWindow<Peer>::maxPending));
    source.answerPage(0);
    QTRY_COMPARE(source.pages.size(), size_t(RowWindow<Peer>::maxPending) + 1);
    QCOMPARE(source.pages.back().keys.front(), 9 * page + 1); // where it was let go
}

void TestPeerModel::keepsFewPages()
{
    constexpr int page = RowWindow<Peer>::pageSize;
    constexpr int pages = RowWindow<Peer>::maxPages + 5;
    Source source;
    PeerModel model;
    model.setSource(source.source());
    source.answer(0, keysUpTo(pages * page));
    QTRY_COMPARE(model.rowCount(), pages * page);
    for (int i = 0; i < pages; ++i) {
        model.index(i * page, 0).data();
        QCOMPARE(source.pages.size(), size_t(i + 1));
        source.answerPage(size_t(i));
        QTRY_VERIFY(model.index(i * page, 0).data(PeerModel::LoadedRole).toBool());
    }
    QVERIFY(!model.index(0, 0).data(PeerModel::LoadedRole).toBool()); // the first one went
    QVERIFY(model.index((pages - 1) * page, 0).data(PeerModel::LoadedRole).toBool());
}

void TestPeerModel::asksInTheOrderThatIsChosen()
{
    Source source;
    PeerModel model;
    model.setSource(source.source());
    model.sort(PeerModel::Usernames, Qt::DescendingOrder);
    QCOMPARE(source.questions.back().query.sortBy, PeerField::Username);
    QCOMPARE(source.questions.back().query.order, Qt::DescendingOrder);
    model.sort(-1);
    QVERIFY(!source.questions.back().query.sortBy.has_value());
}

void TestPeerModel::saysThatItFailed()
{
    Source source;
    PeerModel model;
    QSignalSpy failed(&model, &PeerModel::failed);
    model.setSource(source.source());
    source.answer(0, fail(ErrorCode::Damaged));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::Damaged);
    QVERIFY(!model.isBusy());
}

void TestPeerModel::survivesAnAnswerAfterItsEnd()
{
    Source source;
    {
        PeerModel model;
        model.setSource(source.source());
    }
    source.answer(0, RowKeys { 1 });
    QTest::qWait(10);
}

void TestPeerModel::showsWhatAPeerHolds()
{
    Source source;
    PeerModel model;
    model.setSource(source.source());
    source.answer(0, RowKeys { 42 });
    QTRY_COMPARE(model.rowCount(), 1);
    model.index(0, 0).data();
    Peer peer = peerWithId(-1001234567890);
    peer.type = PeerType::Unknown;
    peer.unknownType = u"star\u202eship"_s;
    peer.usernames = { u"first"_s, u"sec\x1b\u2066"_s };
    source.pages[0].promise->addResult(Result<std::vector<Peer>>({ peer }));
    source.pages[0].promise->finish();
    QTRY_VERIFY(model.index(0, 0).data(PeerModel::LoadedRole).toBool());

    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(PeerModel::Id), u"-1001234567890"_s);
    QCOMPARE(text(PeerModel::Type), u"star\\u202eship"_s);
    QCOMPARE(text(PeerModel::Usernames), u"@first, @sec\\u001b\\u2066"_s);
    QCOMPARE(text(PeerModel::Phone), u"+9996"_s);
    QVERIFY(text(PeerModel::Updated).endsWith("ago"_L1));
    QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestPeerModel::bringsTheSameRowsAnew()
{
    Source source;
    PeerModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSource(source.source());
    source.answer(0, RowKeys { 1, 2, 3 });
    QTRY_COMPARE(model.rowCount(), 3);
    static_cast<void>(model.index(0, PeerModel::Id).data());
    source.answerPage(0);
    QTRY_COMPARE(model.index(0, PeerModel::Id).data().toString(), u"1"_s);

    QSignalSpy reset(&model, &PeerModel::modelReset);
    QSignalSpy changed(&model, &PeerModel::dataChanged);
    model.refresh();
    QVERIFY(!model.isBusy()); // nobody asked for it
    source.answer(1, RowKeys { 1, 2, 3 });
    QTRY_COMPARE(source.pages.size(), 2U);
    QCOMPARE(model.index(0, PeerModel::Id).data().toString(), u"1"_s); // until the new one is there
    source.answerPage(1);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(reset.isEmpty());

    // Refreshed faster than it is answered, the answer still comes, and then another.
    model.refresh();
    model.refresh();
    model.refresh();
    QCOMPARE(source.questions.size(), 3U);
    source.answer(2, RowKeys { 3, 1 });
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowOf(1), 1);
    QCOMPARE(model.rowOf(2), -1);
    QCOMPARE(model.keyAt(0), 3);
    QTRY_COMPARE(source.questions.size(), 4U);
}

void TestPeerModel::showsRowsWhileMoreAreFound()
{
    Source source;
    PeerModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&model, &PeerModel::modelReset);
    model.setSource(source.source());
    QVERIFY(!model.isGrowing());
    source.answerInPart(0, { 1, 2 });
    QTRY_COMPARE(model.rowCount(), 2);
    QVERIFY(model.isBusy());
    QVERIFY(model.isGrowing());
    static_cast<void>(model.index(0, 0).data());
    source.answerPage(0);
    QTRY_COMPARE(model.index(1, PeerModel::Id).data().toString(), u"2"_s);
    QCOMPARE(reset.size(), 2);

    source.answerInPart(0, { 3 });
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(reset.size(), 2); // what was there stays
    QCOMPARE(model.index(1, PeerModel::Id).data().toString(), u"2"_s);
    QCOMPARE(model.index(2, PeerModel::Id).data().toString(), u"…"_s); // the page has grown
    QCOMPARE(source.pages.size(), 2U);
    QCOMPARE(source.pages[1].keys, RowKeys({ 1, 2, 3 }));
    source.answerPage(1);
    QTRY_COMPARE(model.index(2, PeerModel::Id).data().toString(), u"3"_s);
    source.end(0);
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.rowCount(), 3);

    model.setText(u"x"_s); // what is shown stays until something is found, or nothing
    QCOMPARE(model.rowCount(), 3);
    source.answer(1, RowKeys());
    QTRY_COMPARE(model.rowCount(), 0);
}

void TestPeerModel::beginsAnewWhenItIsTold()
{
    Source source;
    PeerModel model;
    model.setSource(source.source());
    source.answerInPart(0, { 1, 2 });
    QTRY_COMPARE(model.rowCount(), 2);
    source.answerInPart(0, {}); // somebody wanted to write
    source.answer(0, RowKeys { 2 });
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.keyAt(0), 2);
}

void TestPeerModel::refreshesOnlyWhenAllIsThere()
{
    Source source;
    PeerModel model;
    model.setSource(source.source());
    source.answer(0, RowKeys { 1, 2, 3 });
    QTRY_COMPARE(model.rowCount(), 3);
    const QSignalSpy reset(&model, &PeerModel::modelReset);
    model.refresh();
    source.answerInPart(1, { 1, 2 });
    QTest::qWait(10);
    QCOMPARE(model.rowCount(), 3);
    source.answer(1, RowKeys { 3 });
    QTest::qWait(10);
    QVERIFY(reset.isEmpty());
    model.refresh();
    source.answerInPart(2, { 1 });
    source.answer(2, fail(ErrorCode::Locked)); // what is there is shown on
    QTest::qWait(10);
    QCOMPARE(model.rowCount(), 3);
}

void TestPeerModel::givesTextsOfRowsThatWereNeverLoaded()
{
    Source source;
    PeerModel model;
    model.setSource(source.source());
    source.answer(0, keysUpTo(1000));
    QTRY_COMPARE(model.rowCount(), 1000);
    QVERIFY(!model.isLoaded(700));
    std::optional<WindowedModel::Texts> texts;
    model.fetchTexts({ 701, 702 },
                     [&](const Result<WindowedModel::Texts> &found) { texts = *found; });
    source.answerPage(0);
    QTRY_VERIFY(texts.has_value());
    QCOMPARE(texts->size(), 2U);
    QCOMPARE((*texts)[0].size(), qsizetype(PeerModel::ColumnCount));
    QCOMPARE((*texts)[1][PeerModel::Usernames], u"@user_702"_s);
    QVERIFY(!model.isLoaded(700)); // nobody looks at it
}

SESSIONARY_TEST(TestPeerModel, QCoreApplication)

} // namespace tst_peermodel

#include "tst_peermodel.moc"
