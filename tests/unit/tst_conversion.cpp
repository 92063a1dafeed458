// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "core/authkey.h"
#include "formats/adaptation.h"
#include "formats/stringformat.h"
#include "storage/conversion.h"
#include "storage/memorystorage.h"
#include "storage/peerreader.h"
#include "storage/sessionplace.h"
#include "storage/sessionwriter.h"
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace sessionary;
using namespace sessionary::test;
using namespace Qt::Literals::StringLiterals;

namespace tst_conversion {

namespace {

const SessionSupplement everything {
    .dcId = 2, .testMode = false, .apiId = 12345, .userId = 412345678, .isBot = false
};

/// What \a info needs of it, and no more
SessionSupplement answersFor(const SqlStorage &source, ConversionTarget target)
{
    const auto plan = planConversion(source, target);
    SessionSupplement given;
    if (!plan)
        return given;
    const SessionFields missing = plan->missing();
    if (missing.testFlag(SessionField::DcId))
        given.dcId = everything.dcId;
    if (missing.testFlag(SessionField::TestMode))
        given.testMode = everything.testMode;
    if (missing.testFlag(SessionField::ApiId))
        given.apiId = everything.apiId;
    if (missing.testFlag(SessionField::UserId))
        given.userId = everything.userId;
    if (missing.testFlag(SessionField::IsBot))
        given.isBot = everything.isBot;
    return given;
}

QList<FormatId> writtenLayouts()
{
    QList<FormatId> layouts;
    for (const FileLayout *layout : fileLayouts()) {
        if (layout->create != nullptr)
            layouts.append(layout->id);
    }
    return layouts;
}

/// The layout of a database that becomes a folder; null for one that is told from its tables
const FileLayout *folderLayout(FormatId id)
{
    const FileLayout *layout = findFileLayout(id);
    return layout->files != nullptr ? layout : nullptr;
}

std::vector<Peer> peersOf(const SqlStorage &storage)
{
    std::vector<Peer> peers;
    const auto read = forEachPeer(storage, {}, PeerDetail::WithAccessHash, [&](const Peer &peer) {
        peers.push_back(peer);
        return true;
    });
    if (!read)
        qFatal("%s", qPrintable(describe(read.error())));
    std::ranges::sort(peers, {}, &Peer::id);
    return peers;
}

/// A file, open as long as this lives
class Opened
{
public:
    explicit Opened(const QString &path)
        : m_file(openPlace(path))
        , m_storage(m_file.and_then([](const auto &file) { return file->open(); }))
    {
    }

    [[nodiscard]] bool has_value() const { return m_storage.has_value(); }
    [[nodiscard]] const Error &error() const { return m_storage.error(); }
    explicit operator bool() const { return has_value(); }
    const SqlStorage &operator*() const { return *m_storage; }
    const SqlStorage *operator->() const { return &*m_storage; }

private:
    Result<std::shared_ptr<SessionStorage>> m_file;
    Result<SqlStorage> m_storage; // gone before the file
};

const PlanItem *itemOf(const ConversionPlan &plan, decltype(PlanItem::what) what)
{
    const auto found = std::ranges::find(plan.items, what, &PlanItem::what);
    return found == plan.items.end() ? nullptr : &*found;
}

const auto telethonFull = u"telethon/v7_full.session"_s;
const auto kurigramFull = u"pyrogram-family/kurigram-2.2.22/user64.session"_s;

} // namespace

class TestConversion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convertsEveryPair_data();
    void convertsEveryPair();
    void comesBackTheSame_data();
    void comesBackTheSame();
    void exportsWhatTheLibrariesDo_data();
    void exportsWhatTheLibrariesDo();
    void asksForWhatIsMissing_data();
    void asksForWhatIsMissing();
    void saysWhatTelethonLoses();
    void saysWhatPyrogramLoses();
    void namesTheKeysOfOthers_data();
    void namesTheKeysOfOthers();
    void namesUsernamesOfNobody();
    void carriesTheOwnUserAlong();
    void mapsTypesAndIds();
    void takesUpdateStatesOnlyWhenAsked();
    void neverGivesTelethonAnIpv6Address();
    void correctsAnAddressOfAnotherDataCenter();
    void mapsHostsToAddresses();
    void leavesOutPeersThatNobodyCanReach();
    void keepsTheNewerOfTwoEntries();
    void survivesOddValues();
    void noticesADifference();
};

void TestConversion::convertsEveryPair_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<FormatId>("layout");
    const QList<QJsonObject> files = manifest(u"files"_s);
    for (const QJsonObject &file : files) {
        if (file.value("state"_L1) != "ok"_L1)
            continue;
        const QString path = file.value("path"_L1).toString();
        for (const FormatId layout : writtenLayouts())
            QTest::addRow("%s to %s", qPrintable(path), nameOf(layout).name) << path << layout;
    }
}

void TestConversion::convertsEveryPair()
{
    QFETCH(const QString, path);
    QFETCH(const FormatId, layout);
    const FixtureCopy copy(path);
    const Opened source(copy.path());
    QVERIFY_RESULT(source);
    ConversionTarget target { .format = layout, .updateState = UpdateStateChoice::TakeAlong };
    target.given = answersFor(*source, target);

    const auto plan = planConversion(*source, target);
    QVERIFY_RESULT(plan);
    QCOMPARE(plan->missing(), SessionFields());
    auto image = convertToImage(*source, target);
    QVERIFY_RESULT(image);
    const MemoryStorage made(*std::move(image), folderLayout(layout));
    const auto written = made.open();
    QVERIFY_RESULT(written);
    QCOMPARE(written->layout().id, layout);
    QVERIFY_RESULT(verifyConversion(*source, *written, target));

    // What it holds then, asked of the database and not of us
    const auto info = made.describe();
    QVERIFY_RESULT(info);
    const QJsonObject expected = fixture(path).value("expected"_L1).toObject();
    if (!expected.value("dc_id"_L1).isNull())
        QCOMPARE(info->dcId, expected.value("dc_id"_L1).toInteger());
    QCOMPARE(authKeyIdText(*info->authKeyId), expected.value("auth_key_id"_L1).toString());
    if (!expected.value("user_id"_L1).isNull()
        && findFileLayout(layout)->holds.testFlag(SessionField::UserId))
        QCOMPARE(info->userId, expected.value("user_id"_L1).toInteger());
    for (const Finding &finding : info->findings)
        QVERIFY2(severityOf(finding.code) != Severity::Error, codeText(finding.code).data());
    const PlanItem *peers = itemOf(*plan, PlanPart::Peers);
    QCOMPARE(info->peers.value_or(0), peers == nullptr ? 0 : peers->count);
    QCOMPARE(info->userId.has_value(), written->session()->userId.has_value());
}

void TestConversion::comesBackTheSame_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<FormatId>("between");
    for (const QString &path :
         { telethonFull, kurigramFull, u"pyrogram-family/pyrogram-2.0.106/user64.session"_s }) {
        for (const FormatId between : writtenLayouts())
            QTest::addRow("%s by way of %s", qPrintable(path), nameOf(between).name)
                << path << between;
    }
}

void TestConversion::comesBackTheSame()
{
    QFETCH(const QString, path);
    QFETCH(const FormatId, between);
    const FixtureCopy copy(path);
    const Opened source(copy.path());
    QVERIFY_RESULT(source);
    ConversionTarget there { .format = between, .updateState = UpdateStateChoice::TakeAlong };
    there.given = answersFor(*source, there);
    const auto plan = planConversion(*source, there);
    QVERIFY_RESULT(plan);
    const MemoryStorage middle(*convertToImage(*source, there), folderLayout(between));
    const auto middleOpened = middle.open();
    ConversionTarget back { .format = source->layout().id,
                            .updateState = UpdateStateChoice::TakeAlong };
    back.given = answersFor(*middleOpened, back);
    auto image = convertToImage(*middleOpened, back);
    QVERIFY_RESULT(image);
    const MemoryStorage returned(*std::move(image));
    const auto again = returned.open();
    QVERIFY_RESULT(again);

    const auto isLost = [&](decltype(PlanItem::what) what) {
        const PlanItem *item = itemOf(*plan, what);
        return item != nullptr
            && (item->fate == PlanItem::Fate::Lost || item->fate == PlanItem::Fate::Derived);
    };
    const auto before = source->session();
    const auto after = again->session();
    QVERIFY(before->authKey == after->authKey);
    QCOMPARE(after->dcId, before->dcId);
    if (before->serverAddress && !isLost(SessionField::ServerAddress))
        QCOMPARE(after->serverAddress, before->serverAddress);
    if (before->testMode && !isLost(SessionField::TestMode))
        QCOMPARE(after->testMode, before->testMode);
    if (before->apiId && !isLost(SessionField::ApiId))
        QCOMPARE(after->apiId, before->apiId);

    std::vector<Peer> expected = peersOf(*source);
    for (Peer &peer : expected) {
        if (isLost(PlanPart::PeerTypes)
            || (isLost(PlanPart::NewPeerTypes) && peer.type > PeerType::Supergroup))
            peer.type = PeerType::Unknown; // compared below
        if (isLost(PlanPart::FurtherUsernames))
            peer.usernames = peer.usernames.mid(0, 1);
        if (isLost(PlanPart::Names))
            peer.name.clear();
    }
    std::vector<Peer> found = peersOf(*again);
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (expected[i].type == PeerType::Unknown)
            found[i].type = PeerType::Unknown;
        QCOMPARE(found[i], expected[i]);
    }
}

void TestConversion::exportsWhatTheLibrariesDo_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("text");
    const QList<QJsonObject> files = manifest(u"files"_s);
    for (const QJsonObject &file : files) {
        const QJsonObject exports = file.value("exports"_L1).toObject();
        const QString path = file.value("path"_L1).toString();
        for (auto it = exports.constBegin(); it != exports.constEnd(); ++it) {
            const StringFormat *format = findStringFormat(*formatNamed(it.key()));
            if (format != nullptr && format->encode != nullptr)
                QTest::addRow("%s as %s", qPrintable(path), qPrintable(it.key()))
                    << path << it.key() << it.value().toString().toLatin1();
        }
    }
}

void TestConversion::exportsWhatTheLibrariesDo()
{
    QFETCH(const QString, path);
    QFETCH(const QString, format);
    QFETCH(const QByteArray, text);
    const FixtureCopy copy(path);
    const Opened source(copy.path());
    QVERIFY_RESULT(source);
    const auto exported = convertToString(
        *source, { .format = *formatNamed(format), .kind = ConversionTarget::Kind::String });
    QVERIFY_RESULT(exported);
    QVERIFY(exported->text() == std::string_view(text.constData(), size_t(text.size())));
}

void TestConversion::asksForWhatIsMissing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("missing");
    const QList<QJsonObject> files = manifest(u"files"_s);
    for (const QJsonObject &file : files) {
        if (file.contains("export_missing"_L1))
            QTest::addRow("%s", qPrintable(file.value("path"_L1).toString()))
                << file.value("path"_L1).toString() << file.value("export_missing"_L1).toObject();
    }
}

void TestConversion::asksForWhatIsMissing()
{
    QFETCH(const QString, path);
    QFETCH(const QJsonObject, missing);
    const QHash<QString, SessionField> names { { u"api_id"_s, SessionField::ApiId },
                                               { u"user_id"_s, SessionField::UserId },
                                               { u"is_bot"_s, SessionField::IsBot },
                                               { u"dc_id"_s, SessionField::DcId },
                                               { u"test_mode"_s, SessionField::TestMode } };
    const FixtureCopy copy(path);
    const Opened source(copy.path());
    QVERIFY_RESULT(source);
    for (auto it = missing.constBegin(); it != missing.constEnd(); ++it) {
        SessionFields expected;
        const QJsonArray fields = it.value().toArray();
        for (const QJsonValue &field : fields)
            expected.setFlag(names.value(field.toString()));
        ConversionTarget target { .format = *formatNamed(it.key()),
                                  .kind = ConversionTarget::Kind::String };
        const auto refused = convertToString(*source, target);
        QCOMPARE(refused.error().code, ErrorCode::MissingFields);
        QCOMPARE(std::get<SessionFields>(refused.error().subject), expected);
        QCOMPARE(planConversion(*source, target)->missing(), expected);
        target.given = answersFor(*source, target);
        QVERIFY_RESULT(convertToString(*source, target));
    }
}

void TestConversion::saysWhatTelethonLoses()
{
    const FixtureCopy copy(kurigramFull);
    const Opened source(copy.path());
    const auto plan = planConversion(*source, { .format = FormatId::Telethon });
    QVERIFY_RESULT(plan);
    using Fate = PlanItem::Fate;
    const QList<PlanItem> expected {
        { SessionField::AuthKey, Fate::Kept },     { SessionField::DcId, Fate::Kept },
        { SessionField::TestMode, Fate::Lost },    { SessionField::ServerAddress, Fate::Kept },
        { SessionField::Port, Fate::Kept },        { SessionField::UserId, Fate::Kept },
        { SessionField::IsBot, Fate::Lost },       { SessionField::ApiId, Fate::Lost },
        { SessionField::Date, Fate::Lost },        { PlanPart::Peers, Fate::Kept, 11 },
        { PlanPart::PeerTypes, Fate::Lost, 9 },    { PlanPart::NewPeerTypes, Fate::Lost, 2 },
        { PlanPart::Usernames, Fate::Kept, 6 },    { PlanPart::FurtherUsernames, Fate::Lost, 1 },
        { PlanPart::Phones, Fate::Kept, 1 },       { PlanPart::PeerTimes, Fate::Kept, 11 },
        { PlanPart::UpdateStates, Fate::Lost, 2 },
    };
    QCOMPARE(plan->items, expected);
}

void TestConversion::saysWhatPyrogramLoses()
{
    const FixtureCopy copy(telethonFull);
    const Opened source(copy.path());
    const auto plan =
        planConversion(*source, { .format = FormatId::Pyrogram, .given = { .testMode = false } });
    QVERIFY_RESULT(plan);
    using Fate = PlanItem::Fate;
    const QList<PlanItem> expected {
        { SessionField::AuthKey, Fate::Kept },
        { SessionField::DcId, Fate::Kept },
        { SessionField::TestMode, Fate::Given },
        { SessionField::ServerAddress, Fate::Lost },
        { SessionField::Port, Fate::Lost },
        { SessionField::UserId, Fate::Kept },
        { SessionField::IsBot, Fate::Asked },
        { PlanPart::Peers, Fate::Kept, 8 },
        { PlanPart::PeerTypes, Fate::Derived, 8 },
        { PlanPart::Usernames, Fate::Kept, 4 },
        { PlanPart::Phones, Fate::Kept, 2 },
        { PlanPart::Names, Fate::Lost, 7 },
        { PlanPart::PeerTimes, Fate::Kept, 8 },
        { PlanPart::UpdateStates, Fate::Lost, 2 },
        { PlanPart::LibraryTables, Fate::Lost, 1, { u"sent_files"_s } },
    };
    QCOMPARE(plan->items, expected);
}

void TestConversion::namesTheKeysOfOthers_data()
{
    QTest::addColumn<qint64>("count");
    QTest::newRow("mtcute/mt_full.session") << qint64(1);
    QTest::newRow("mtcute/mt_bot.session") << qint64(0);
    QTest::newRow("grammers/grammers_v1.session") << qint64(1);
    QTest::newRow("grammers/grammers_tl.session") << qint64(0);
    QTest::newRow("telethon/t2_v10.session") << qint64(1);
    QTest::newRow("telethon/v7_full.session") << qint64(0);
    QTest::newRow("tdata/single") << qint64(0);
    QTest::newRow("tdata/single_all_dcs") << qint64(4);
}

void TestConversion::namesTheKeysOfOthers()
{
    QFETCH(const qint64, count);
    const auto storage = openPlace(dataFile(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY_RESULT(storage);
    const auto source = (*storage)->open();
    QVERIFY_RESULT(source);
    const auto plan = planConversion(
        *source, { .format = FormatId::GramJs, .kind = ConversionTarget::Kind::String });
    QVERIFY_RESULT(plan);
    const PlanItem lost { PlanPart::OtherKeys, PlanItem::Fate::Lost, count };
    QCOMPARE(plan->items.contains(lost), count > 0);
    QCOMPARE(std::ranges::count(plan->items, PlanItem::What(PlanPart::OtherKeys), &PlanItem::what),
             count > 0 ? 1 : 0);
}

void TestConversion::namesUsernamesOfNobody()
{
    const FixtureCopy copy(kurigramFull);
    QVERIFY(change(copy.path(),
                   "INSERT INTO usernames VALUES (1, 'nobody'), (2, NULL), (3, 'no_one'),"
                   " (3, 'somebody')"));
    const Opened source(copy.path());
    const auto plan = planConversion(*source, { .format = FormatId::Kurigram });
    QVERIFY_RESULT(plan);
    using Fate = PlanItem::Fate;
    QVERIFY(plan->items.contains({ PlanPart::Usernames, Fate::Kept, 7 }));
    QVERIFY(plan->items.contains({ PlanPart::UsernamesWithoutPeer, Fate::Lost, 3 }));
}

void TestConversion::carriesTheOwnUserAlong()
{
    const FixtureCopy copy(kurigramFull);
    const Opened source(copy.path());
    const MemoryStorage made(*convertToImage(*source, { .format = FormatId::Telethon }));
    const auto written = made.open();
    const auto own = written->connection().value(u"SELECT hash FROM entities WHERE id = 0"_s);
    QVERIFY_RESULT(own);
    QCOMPARE(own->toLongLong(), 5000000123);
    QCOMPARE(made.describe()->peers, 11); // it is none of them
}

void TestConversion::mapsTypesAndIds()
{
    const FixtureCopy old(u"pyrogram-family/pyrogram-0.15.1/user64.session"_s);
    const Opened source(old.path());
    for (const FormatId layout : writtenLayouts()) {
        ConversionTarget target { .format = layout };
        target.given = answersFor(*source, target);
        const MemoryStorage made(*convertToImage(*source, target), folderLayout(layout));
        const std::vector<Peer> peers = peersOf(*made.open());
        const auto isOld = [](const Peer &peer) { return peer.id == -10012345678; };
        const auto isCurrent = [](const Peer &peer) { return peer.id == -1000012345678; };
        QVERIFY(std::ranges::none_of(peers, isOld));
        QVERIFY(std::ranges::any_of(peers, isCurrent));
    }

    const FixtureCopy fork(kurigramFull);
    const Opened newest(fork.path());
    const MemoryStorage plain(*convertToImage(*newest, {}));
    const std::vector<Peer> peers = peersOf(*plain.open());
    const auto typeOf = [&](qint64 id) { return std::ranges::find(peers, id, &Peer::id)->type; };
    QCOMPARE(typeOf(-1002000000001), PeerType::Supergroup); // it was a forum
    QCOMPARE(typeOf(-2002147483999), PeerType::Channel); // direct messages
}

void TestConversion::takesUpdateStatesOnlyWhenAsked()
{
    const FixtureCopy copy(kurigramFull);
    const Opened source(copy.path());
    const MemoryStorage without(*convertToImage(*source, { .format = FormatId::Telethon }));
    QCOMPARE(without.describe()->updateStates, 0);
    const MemoryStorage with(*convertToImage(
        *source, { .format = FormatId::Telethon, .updateState = UpdateStateChoice::TakeAlong }));
    const auto written = with.open();
    const auto channel = written->connection().value(
        u"SELECT pts FROM update_state WHERE id = 1234567890"_s); // not marked there
    QVERIFY_RESULT(channel);
    QCOMPARE(channel->toLongLong(), 4242);
}

void TestConversion::neverGivesTelethonAnIpv6Address()
{
    const auto addressIn = [](FormatId source, const SessionSupplement &given) {
        Session session;
        session.dcId = 5;
        session.serverAddress = u"2001:b28:f23f:f005::a"_s;
        session.port = 443;
        return *adapt(std::move(session), source, FormatId::Telethon,
                      findFileLayout(FormatId::Telethon)->holds, given)
                    .session.serverAddress;
    };
    QCOMPARE(addressIn(FormatId::Kurigram, {}), u"91.108.56.130"_s);
    QCOMPARE(addressIn(FormatId::Mtcute, {}), u"91.108.56.130"_s);
    QCOMPARE(addressIn(FormatId::Kurigram, { .serverAddress = u"2001:b28:f23f:f005::a"_s }),
             u"2001:b28:f23f:f005::a"_s); // it was asked for
    QCOMPARE(addressIn(FormatId::Telethon, {}), u"2001:b28:f23f:f005::a"_s); // it is Telethon's own
}

void TestConversion::correctsAnAddressOfAnotherDataCenter()
{
    const FixtureCopy copy(
        u"pyrogram-family/migrated/pyrogram-2.0.106--kurigram-e49942df--test.session"_s);
    const Opened source(copy.path());
    QVERIFY_RESULT(source);
    const MemoryStorage made(*convertToImage(*source, { .format = FormatId::Kurigram }));
    const auto info = made.describe();
    QCOMPARE(info->serverAddress, u"149.154.167.40"_s);
    QCOMPARE(info->port, 80);
    const auto plan = planConversion(*source, { .format = FormatId::Kurigram });
    QCOMPARE(itemOf(*plan, SessionField::ServerAddress)->fate, PlanItem::Fate::Derived);
}

void TestConversion::mapsHostsToAddresses()
{
    Session session;
    session.dcId = 4;
    session.serverAddress = u"vesta.web.telegram.org"_s;
    session.port = 443;
    const auto target = [&](FormatId id, SessionFields holds) {
        return *adapt(session.clone(), FormatId::GramJs, id, holds, {}).session.serverAddress;
    };
    const SessionFields address = SessionFields(SessionField::ServerAddress) | SessionField::Port;
    QCOMPARE(target(FormatId::Telethon, address), u"149.154.167.91"_s);
    QCOMPARE(target(FormatId::GramJs, address), u"vesta.web.telegram.org"_s);
}

void TestConversion::leavesOutPeersThatNobodyCanReach()
{
    const MemoryStorage storage(
        *buildImage(FormatId::Pyrogram, Session(), [](const Connection &db) {
            return db
                .run(u"UPDATE sessions SET test_mode = 0, user_id = 5, is_bot = 0, "
                     "auth_key = randomblob(256)"_s)
                .and_then([&] {
                    return db.run(u"INSERT INTO peers (id, access_hash, type) VALUES "
                                  "(1, NULL, 'user'), (2, 3, 'user'), (-4, NULL, 'group')"_s);
                });
        }));
    const auto source = storage.open();
    QVERIFY_RESULT(source);
    const auto plan = planConversion(*source, { .format = FormatId::Kurigram });
    QCOMPARE(itemOf(*plan, PlanPart::Peers)->count, 2);
    QCOMPARE(itemOf(*plan, PlanPart::PeersWithoutHash)->count, 1);
    const MemoryStorage made(*convertToImage(*source, { .format = FormatId::Kurigram }));
    QCOMPARE(made.describe()->peers, 2);
}

void TestConversion::keepsTheNewerOfTwoEntries()
{
    // Pyrogram 0.16 kept the ids of the JSON era, and added those of today beside them.
    const MemoryStorage storage(
        *buildImage(FormatId::Pyrogram, Session(), [](const Connection &db) {
            return db
                .run(u"UPDATE sessions SET test_mode = 0, user_id = 5, is_bot = 0, "
                     "auth_key = randomblob(256)"_s)
                .and_then([&] {
                    return db.run(u"INSERT INTO peers (id, access_hash, type) VALUES "
                                  "(-10012345678, 1, 'channel'), (-1000012345678, 2, 'channel'), "
                                  "(-10087654321, 3, 'channel')"_s);
                });
        }));
    const auto source = storage.open();
    QVERIFY_RESULT(source);
    for (const FormatId layout : writtenLayouts()) {
        ConversionTarget target { .format = layout };
        target.given = answersFor(*source, target);
        auto image = convertToImage(*source, target);
        QVERIFY_RESULT(image);
        const MemoryStorage made(*std::move(image), folderLayout(layout));
        const auto written = made.open();
        QVERIFY_RESULT(verifyConversion(*source, *written, target));
        const std::vector<Peer> peers = peersOf(*written);
        QCOMPARE(peers.size(), size_t(2));
        QCOMPARE(peers[0].id, -1000087654321);
        QCOMPARE(peers[1].accessHash, 2);
    }
}

void TestConversion::survivesOddValues()
{
    const MemoryStorage storage(
        *buildImage(FormatId::Kurigram, Session(), [](const Connection &db) {
            const QStringList statements {
                u"UPDATE sessions SET test_mode = 0, user_id = 0, is_bot = 0, api_id = 0, "
                "port = 0, auth_key = randomblob(256)"_s,
                u"INSERT INTO peers (id, access_hash, type, phone_number, last_update_on) VALUES "
                "(1, 9223372036854775807, 'user', '+99966', 9223372036854775807), "
                "(2, 1, 'nothing known', '0123', -1), (3, 1, 7, 'x', 0), "
                "(9223372036854775807, 1, 'user', '99999999999999999999', 0), "
                "(-9223372036854775808, 1, 'channel', NULL, 0)"_s,
                u"INSERT INTO usernames VALUES (1, 'MiXed'), (1, ''), (1, NULL), (4, 'nobody')"_s,
                u"INSERT INTO update_state VALUES (-9223372036854775808, 1, 1, 1, 1), (0, NULL, "
                "NULL, NULL, NULL)"_s,
            };
            for (const QString &statement : statements) {
                if (const auto done = db.run(statement); !done)
                    return done;
            }
            return Result<void>();
        }));
    const auto source = storage.open();
    QVERIFY_RESULT(source);
    for (const FormatId layout : writtenLayouts()) {
        ConversionTarget target { .format = layout, .updateState = UpdateStateChoice::TakeAlong };
        const auto plan = planConversion(*source, target);
        QVERIFY_RESULT(plan);
        const bool needsUser = findFileLayout(layout)->needs.testFlag(SessionField::UserId);
        QCOMPARE(plan->missing().testFlag(SessionField::UserId), needsUser); // 0 is nobody
        target.given = answersFor(*source, target);
        auto image = convertToImage(*source, target);
        QVERIFY_RESULT(image);
        const MemoryStorage made(*std::move(image), folderLayout(layout));
        const auto written = made.open();
        QVERIFY_RESULT(written);
        const std::vector<Peer> peers = peersOf(*written);
        const auto phoneOf = [&](qint64 id) {
            return std::ranges::find(peers, id, &Peer::id)->phone;
        };
        QCOMPARE(phoneOf(1), u"99966"_s);
        QCOMPARE(phoneOf(2), QString()); // none that Telegram gives
        if (layout != FormatId::GramJsStore) // whose times have no room for that
            QVERIFY_RESULT(verifyConversion(*source, *written, target));
    }
}

void TestConversion::noticesADifference()
{
    const FixtureCopy copy(kurigramFull);
    const Opened source(copy.path());
    const ConversionTarget target { .format = FormatId::Kurigram };
    for (const QString &change :
         { u"DELETE FROM usernames WHERE username = 'alice_fixture'"_s,
           u"UPDATE peers SET access_hash = access_hash + 1 WHERE id = 123456789"_s,
           u"UPDATE sessions SET port = 80"_s, u"UPDATE sessions SET auth_key = randomblob(256)"_s,
           u"INSERT INTO update_state (id, pts) VALUES (0, 1)"_s }) {
        const auto session = adapt(*source->session(), FormatId::Kurigram, FormatId::Kurigram,
                                   findFileLayout(FormatId::Kurigram)->holds, {});
        const MemoryStorage changed(
            *buildImage(FormatId::Kurigram, session.session, [&](const Connection &db) {
                for (const auto &peer : peersOf(*source)) {
                    for (const PeerInsert &insert :
                         findFileLayout(FormatId::Kurigram)->peerInserts()) {
                        for (const QVariantList &row : insert.values(peer)) {
                            if (const auto done = db.run(insert.sql, row); !done)
                                return done;
                        }
                    }
                }
                return db.run(change);
            }));
        const auto written = changed.open();
        QVERIFY_RESULT(written);
        QCOMPARE(verifyConversion(*source, *written, target).error().code,
                 ErrorCode::VerificationFailed);
    }
}

SESSIONARY_TEST(TestConversion, QCoreApplication)

} // namespace tst_conversion

#include "tst_conversion.moc"
