// SPDX-FileCopyrightText: The Sessionary authors
// SPDX-License-Identifier: MIT
//
// An empty window: what the start of the program is compared with.

#include <QApplication>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1320, 820); // as large as the program's
    window.show();
    return QApplication::exec();
}
