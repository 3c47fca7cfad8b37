// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replay/HanbitPeople.h"

#include <QStringList>

namespace postern {

namespace {

constexpr int people = 250;

QString numberOf(int i)
{
    return QStringLiteral("H%1").arg(i + 1, 4, 10, QLatin1Char('0'));
}

HanbitPerson person(int i, const QString &name, const QString &department, const QString &title, int manager, const QDate &hired)
{
    const QString login = name.section(u' ', 1).toLower() + u'.' + name.section(u' ', 0, 0).toLower();
    return {numberOf(i), name, login, department, title, manager == i ? QString() : numberOf(manager), hired};
}

QVector<HanbitPerson> make()
{
    const QString identity = QStringLiteral("Identity Engineering");
    const QString developer = QStringLiteral("Backend Developer");
    const QString reliability = QStringLiteral("Reliability Engineer");
    QVector<HanbitPerson> all{
        person(0, QStringLiteral("Yoon Taeho"), identity, developer, 2, QDate(2022, 11, 16)),
        person(1, QStringLiteral("Kang Minseo"), identity, developer, 2, QDate(2023, 2, 6)),
        person(2, QStringLiteral("Seo Jiwon"), identity, QStringLiteral("Engineering Lead"), 2, QDate(2019, 3, 4)),
        person(3, QStringLiteral("Baek Haneul"), QStringLiteral("Site Reliability"), reliability, 2, QDate(2020, 6, 1)),
        person(4, QStringLiteral("Ryu Dohyun"), QStringLiteral("Site Reliability"), reliability, 2, QDate(2021, 9, 13)),
    };
    static const QStringList families{QStringLiteral("Ahn"),  QStringLiteral("Cha"), QStringLiteral("Do"),  QStringLiteral("Eom"), QStringLiteral("Gil"),
                                      QStringLiteral("Hong"), QStringLiteral("Jin"), QStringLiteral("Ku"),  QStringLiteral("Ma"),  QStringLiteral("Nam"),
                                      QStringLiteral("Ok"),   QStringLiteral("Pyo"), QStringLiteral("Seok"), QStringLiteral("Tak"), QStringLiteral("Wi")};
    static const QStringList given{QStringLiteral("Arin"),   QStringLiteral("Bomi"),   QStringLiteral("Chaewon"), QStringLiteral("Daehan"), QStringLiteral("Eunseo"),
                                   QStringLiteral("Gaon"),   QStringLiteral("Hajun"),  QStringLiteral("Iseul"),   QStringLiteral("Junho"),  QStringLiteral("Kyuri"),
                                   QStringLiteral("Minjae"), QStringLiteral("Nari"),   QStringLiteral("Rowoon"),  QStringLiteral("Sejin"),  QStringLiteral("Taeyang"),
                                   QStringLiteral("Uju"),    QStringLiteral("Woojin")};
    static const QStringList departments{QStringLiteral("Fulfilment"), QStringLiteral("Customer Care"), QStringLiteral("Finance"), QStringLiteral("Merchandising"),
                                         QStringLiteral("Payments"),   QStringLiteral("Catalogue"),     QStringLiteral("Legal"),   QStringLiteral("People")};
    for (int i = int(all.size()); i < people; ++i) {
        const QString name = families[i % families.size()] + u' ' + given[(i / families.size()) % given.size()];
        const QString department = departments[i % departments.size()];
        const int head = 5 + (i - 5) % int(departments.size());
        all << person(i, name, department, i == head ? QStringLiteral("Head of department") : QStringLiteral("Specialist"), i == head ? 2 : head,
                      QDate(2017, 1, 2).addDays(i * 11 % 2700));
    }
    return all;
}

} // namespace

const QVector<HanbitPerson> &HanbitPeople::all()
{
    static const QVector<HanbitPerson> made = make();
    return made;
}

} // namespace postern
