// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#include "gui/healthpage.h"

#include "gui/appearance.h"
#include "gui/bidi.h"
#include "gui/focuschain.h"
#include "gui/iconset.h"
#include "gui/paragraph.h"
#include "models/errortext.h"
#include "ui_healthpage.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sessionary {

namespace {

constexpr int findingIconSize = 16;
constexpr int summaryIconSize = 22;
constexpr int wellIconSize = 56;
constexpr int groupGap = 12;
constexpr int findingGap = 10;

constexpr std::array severities { Severity::Error, Severity::Warning, Severity::Info };

/// What is gone when the session is written anew for the library that it should work with
constexpr std::array convertible { FindingCode::SchemaMismatch, FindingCode::PeersNeedFork,
                                   FindingCode::PeerTypesOfForks, FindingCode::TakeoutTrap,
                                   FindingCode::Ipv6Trap };

QString titleOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return HealthPage::tr("Good to know");
    case Severity::Warning:
        return HealthPage::tr("Look out");
    case Severity::Error:
        break;
    }
    return HealthPage::tr("Keeps it from working");
}

QString buttonText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::OwnerOnly:
        return HealthPage::tr("Make it readable by you &only");
    case Remedy::SchemaNumber:
        break;
    }
    return HealthPage::tr("&Repair…");
}

QString doneText(const Undo &done)
{
    switch (done.remedy) {
    case Remedy::OwnerOnly:
        return HealthPage::tr("Only you may read the file now.");
    case Remedy::SchemaNumber:
        break;
    }
    return HealthPage::tr("The file says version %1 now, as its columns do. As it was, it is kept "
                          "as %2.")
        .arg(done.number)
        .arg(named(QFileInfo(done.backup).fileName()));
}

int countOf(const QList<Finding> &findings, Severity severity)
{
    return int(std::ranges::count_if(
        findings, [&](const Finding &finding) { return severityInUse(finding.code) == severity; }));
}

} // namespace

HealthPage::HealthPage(QWidget *parent)
    : InspectorPage(parent)
    , m_ui(std::make_unique<Ui::HealthPage>())
{
}

void HealthPage::make()
{
    m_ui->setupUi(this);
    m_ui->summaryLabel->setFont(titleFont(font(), 1.1));
    m_ui->checkProgressBar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QSizePolicy policy = m_ui->checkProgressBar->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing jumps when a check begins
    m_ui->checkProgressBar->setSizePolicy(policy);
    connect(m_ui->checkAgainButton, &QPushButton::clicked, this, &HealthPage::check);
    m_ui->remedyBanner->hide();
    build();
}

HealthPage::~HealthPage()
{
    m_check.cancel();
}

void HealthPage::showSession(SessionLibrary &library, SessionId id)
{
    const bool isSame = m_library == &library && m_id == id && m_diagnosis;
    m_library = &library;
    m_id = id;
    showNews();
    if (isSame) // it changed, as the session of a running client often does: no word about that
        return start();
    m_diagnosis.reset();
    m_error.reset();
    check();
}

void HealthPage::clear()
{
    static_cast<void>(m_generation.next());
    m_check.cancel();
    m_library = nullptr;
    m_diagnosis.reset();
    m_error.reset();
    m_isChecking = false;
    m_ui->remedyBanner->hide();
    build();
}

void HealthPage::changeEvent(QEvent *event)
{
    InspectorPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_content != nullptr)
        build();
}

// --- what is found

void HealthPage::check()
{
    if (m_library == nullptr)
        return;
    m_isChecking = true;
    if (m_diagnosis)
        showSummary(); // what was found stays while it is looked for again
    else
        build();
    start();
}

void HealthPage::start()
{
    m_check.cancel();
    m_check = m_library->diagnose(m_id);
    onFinished(m_check, this, [this, token = m_generation.next()](Result<Diagnosis> diagnosis) {
        if (m_generation.isCurrent(token))
            take(std::move(diagnosis));
    });
}

void HealthPage::take(Result<Diagnosis> diagnosis)
{
    // The page is not made anew under somebody's hands when nothing is new.
    const bool isSame = diagnosis && m_diagnosis && diagnosis->remedies == m_diagnosis->remedies
        && diagnosis->info.findings == m_diagnosis->info.findings;
    m_isChecking = false;
    m_diagnosis.reset();
    m_error.reset();
    if (diagnosis)
        m_diagnosis = *std::move(diagnosis);
    else
        m_error = diagnosis.error();
    if (isSame)
        showSummary();
    else
        build();
}

void HealthPage::build()
{
    showSummary();
    const bool hadFocus = hasFocusIn(m_content);
    m_content = new QWidget; // the scroll area deletes the one before
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins({});
    m_column->setSpacing(findingGap);
    if (m_diagnosis) {
        const QList<Finding> &findings = m_diagnosis->info.findings;
        if (countOf(findings, Severity::Error) + countOf(findings, Severity::Warning) == 0)
            addAllIsWell();
        for (const Severity severity : severities)
            addGroup(severity);
    }
    m_column->addStretch();
    m_ui->findingsArea->setWidget(m_content);
    chainFocus(m_ui->findingsArea, *m_content);
    if (hadFocus)
        m_ui->findingsArea->setFocus();
}

void HealthPage::showSummary()
{
    const QList<Finding> findings = m_diagnosis ? m_diagnosis->info.findings : QList<Finding>();
    const int errors = countOf(findings, Severity::Error);
    const int warnings = countOf(findings, Severity::Warning);
    const bool isKnown = m_diagnosis || m_error;
    const auto [name, accent] = [&]() -> std::pair<QString, Accent> {
        if (m_error || errors > 0)
            return { u"error"_s, Accent::Error };
        if (warnings > 0)
            return { u"warning"_s, Accent::Warning };
        return { u"ok"_s, Accent::Good };
    }();
    m_ui->summaryIcon->setVisible(isKnown && !m_isChecking);
    m_ui->summaryIcon->setPixmap(
        symbolicIcon(name, accentColor(accent, palette()))
            .pixmap(QSize(summaryIconSize, summaryIconSize), devicePixelRatioF()));
    m_ui->checkProgressBar->setVisible(m_isChecking);
    m_ui->checkAgainButton->setEnabled(m_library != nullptr && !m_isChecking);

    if (m_isChecking) {
        m_ui->summaryLabel->setText(tr("Checking…"));
    } else if (m_error) {
        m_ui->summaryLabel->setText(errorText(*m_error));
    } else if (!isKnown) {
        m_ui->summaryLabel->clear();
    } else if (errors + warnings == 0) {
        m_ui->summaryLabel->setText(tr("Nothing wrong was found"));
    } else {
        QStringList parts;
        if (errors > 0)
            parts.append(errors == 1 ? tr("1 error") : tr("%1 errors").arg(errors));
        if (warnings > 0)
            parts.append(warnings == 1 ? tr("1 warning") : tr("%1 warnings").arg(warnings));
        m_ui->summaryLabel->setText(parts.join(u", "_s));
    }
}

void HealthPage::addAllIsWell()
{
    auto *icon = new QLabel(m_content);
    icon->setPixmap(symbolicIcon(u"ok"_s, accentColor(Accent::Good, palette()))
                        .pixmap(QSize(wellIconSize, wellIconSize), devicePixelRatioF()));
    icon->setAlignment(Qt::AlignCenter);
    auto *text = new Paragraph(
        tr("What the session says fits together, its file is whole, nobody else may read it, and "
           "it "
           "lies in no folder that is copied elsewhere. Whether Telegram still takes the login "
           "cannot be seen from here."),
        m_content);
    if (!m_diagnosis->info.file)
        text->setText(tr("What the session says fits together. Whether Telegram still takes the "
                         "login cannot be seen from here."));
    text->setObjectName(u"allIsWellLabel"_s);
    text->setAlignment(Qt::AlignCenter);
    mute(text);
    m_column->addSpacing(2 * groupGap);
    m_column->addWidget(icon);
    m_column->addWidget(text);
    m_column->addSpacing(2 * groupGap);
}

void HealthPage::addGroup(Severity severity)
{
    const QList<Finding> &findings = m_diagnosis->info.findings;
    if (countOf(findings, severity) == 0)
        return;
    if (m_column->count() > 0)
        m_column->addSpacing(groupGap);
    auto *title = new Paragraph(titleOf(severity), m_content);
    title->setObjectName(u"group-"_s + severityText(severity));
    title->setFont(titleFont(title->font()));
    m_column->addWidget(title);
    for (const Finding &finding : findings) {
        if (severityInUse(finding.code) == severity)
            addFinding(finding);
    }
}

void HealthPage::addFinding(const Finding &finding)
{
    const Severity severity = severityInUse(finding.code);
    auto *icon = new QLabel(m_content);
    icon->setPixmap(
        symbolicIcon(iconNameOf(accentOf(severity)), accentColor(accentOf(severity), palette()))
            .pixmap(QSize(findingIconSize, findingIconSize), devicePixelRatioF()));
    icon->setAccessibleName(QString(severityText(severity)));
    auto *text = new Paragraph(findingText(finding), m_content);
    text->setObjectName(u"finding-"_s + codeText(finding.code));
    text->setToolTip(codeText(finding.code));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(u"%1: %2"_s.arg(titleOf(severity), findingText(finding)));

    auto *column = new QVBoxLayout;
    column->setSpacing(findingGap / 2);
    column->addWidget(text);
    addRemedy(finding, column);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addLayout(column, 1);
    m_column->addLayout(line);
}

void HealthPage::addRemedy(const Finding &finding, QVBoxLayout *column)
{
    const auto addButton = [&](const QString &text, const QString &name) {
        auto *button = new QPushButton(text, m_content);
        button->setObjectName(name + codeText(finding.code));
        column->addWidget(button, 0, Qt::AlignLeft);
        return button;
    };
    const auto remedy = remedyFor(finding.code);
    if (remedy && m_diagnosis->remedies.contains(*remedy))
        connect(addButton(buttonText(*remedy), u"remedy-"_s), &QPushButton::clicked, this,
                [this, remedy = *remedy] { ask(remedy); });
    else if (m_diagnosis->info.isLoggedIn()
             && std::ranges::find(convertible, finding.code) != convertible.end())
        connect(addButton(tr("Con&vert…"), u"convert-"_s), &QPushButton::clicked, this,
                &HealthPage::conversionRequested);
}

// --- what is done about it

void HealthPage::ask(Remedy remedy)
{
    if (remedy == Remedy::OwnerOnly) // it harms nobody, and is taken back with a click
        return apply(remedy);
    m_ui->remedyBanner->showMessage(
        Accent::Notice,
        tr("The version number in the file will be what its columns say. The file as it is now is "
           "kept beside it, with .bak behind its name. Stop the client first."));
    m_ui->remedyBanner->addAction(tr("Re&pair"), [this, remedy] { apply(remedy); });
}

void HealthPage::apply(Remedy remedy)
{
    if (m_library == nullptr)
        return;
    onFinished(m_library->apply(m_id, remedy), this, [this, id = m_id](Result<Undo> done) {
        if (done)
            finish(id, { doneText(*done), *done });
        else
            fail(id, done.error());
    });
}

void HealthPage::takeBack(const Undo &undo)
{
    if (m_library == nullptr)
        return;
    onFinished(m_library->takeBack(m_id, undo), this, [this, id = m_id](Result<void> done) {
        if (done)
            finish(id, { tr("The file is as it was."), {} });
        else
            fail(id, done.error());
    });
}

void HealthPage::finish(SessionId id, const News &news)
{
    m_news[id] = news;
    if (m_library != nullptr)
        m_library->reload(id); // and with it this page
}

void HealthPage::showNews()
{
    const auto found = m_news.find(m_id);
    if (m_library == nullptr || found == m_news.end()) {
        m_ui->remedyBanner->hide();
        return;
    }
    const News &news = found->second;
    m_ui->remedyBanner->showMessage(Accent::Good, news.text);
    if (news.undo)
        m_ui->remedyBanner->addAction(tr("&Undo"), [this, undo = *news.undo] { takeBack(undo); });
    else
        m_news.erase(found); // once is enough
}

void HealthPage::fail(SessionId id, const Error &error)
{
    if (m_library == nullptr || id != m_id)
        return;
    check();
    m_ui->remedyBanner->showMessage(Accent::Error, errorText(error));
}

} // namespace sessionary
