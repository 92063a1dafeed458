// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/inspectorpage.h"
#include "models/async.h"

#include <map>
#include <memory>
#include <optional>

class QVBoxLayout;

namespace Ui {
class HealthPage;
}

namespace sessionary {

enum class Accent;

/// What is wrong with a session, the worst first, and what can be done about it. The file is only
/// changed by a button that says so, and then it can be taken back.
class HealthPage : public InspectorPage
{
    Q_OBJECT

public:
    explicit HealthPage(QWidget *parent = nullptr);
    ~HealthPage() override;

Q_SIGNALS:
    /// Somebody wants a session of another library instead.
    void conversionRequested();

protected:
    void make() override;
    void showSession(SessionLibrary &library, SessionId id) override;
    void clear() override;
    void changeEvent(QEvent *event) override;

private:
    /// What there is to say of what was done to a session
    struct News
    {
        QString text;
        std::optional<Undo> undo;
    };

    /// Checks and says so.
    void check();
    void start();
    void take(Result<Diagnosis> diagnosis);
    void build();
    void showSummary();
    void showNews();
    void addGroup(Severity severity);
    void addFinding(const Finding &finding);
    void addRemedy(const Finding &finding, QVBoxLayout *column);
    void addAllIsWell();

    void ask(Remedy remedy);
    void apply(Remedy remedy);
    void takeBack(const Undo &undo);
    void finish(SessionId id, const News &news);
    /// Tells \a error and checks again: the session may not be what it was.
    void fail(SessionId id, const Error &error);

    const std::unique_ptr<Ui::HealthPage> m_ui;
    SessionLibrary *m_library = nullptr;
    SessionId m_id {};
    std::optional<Diagnosis> m_diagnosis; ///< of m_id; none while the first check runs
    std::optional<Error> m_error;
    bool m_isChecking = false;
    QFuture<Result<Diagnosis>> m_check;
    Generation m_generation;
    std::map<SessionId, News> m_news;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace sessionary
