# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of people that do not exist, and the plain letters their logins are made of."""
import unicodedata

FRENCH_FIRST = """Adèle Agathe Alban Alexis Alice Amandine Amélie Anaïs Antoine Apolline Arnaud Aurélie Aurore Axel
Baptiste Bastien Benoît Bérénice Blandine Brice Camille Capucine Cécile Céline Charlotte Chloé Clara Clémence Cléo
Colette Constance Corentin Damien Delphine Denis Édouard Élise Éloïse Émile Émilie Étienne Eugénie Fabien Faustine
Félix Flore Florian Francis Gaëlle Gaspard Gauthier Geoffroy Gilles Grégoire Guillaume Hélène Héloïse Hervé Hippolyte
Honoré Hugo Inès Isaure Jérôme Joséphine Jules Julie Justine Laurène Laurent Léa Léo Léonie Loïc Lucie Ludivine Maël
Maëlle Manon Marceau Marguerite Marine Martin Mathilde Maxence Mélanie Mireille Nathan Nicolas Noémie Océane Odile
Olivier Pascal Paul Pauline Perrine Philippe Quentin Raphaël Rémi Rémy Romain Romane Rose Sabine Sébastien Sidonie
Simon Solène Sophie Stéphane Sylvain Théo Thibault Thomas Timothée Tristan Valentine Valérie Victor Violette Yann
Yannick Yvan Zoé""".split()
FRENCH_LAST = """Allard Aubert Aubry Bailly Barbier Barre Baudry Bazin Béguin Benard Berger Bertin Besson Blanc Blondel
Bodin Boileau Bonnet Bouchard Boulanger Bourdin Bouvier Briand Brisset Brunel Camus Carlier Carpentier Cartier Chapuis
Charlot Charpentier Chauvet Chevallier Clerc Colas Colin Cordier Cornu Couderc Courtois Cousin Couturier Crépin Dallaire
Daniel Delage Delattre Delmas Delorme Desbois Deschamps Devaux Didier Doucet Drouet Dubreuil Duclos Dufour Dumas Dupré
Durieux Duvivier Étienne Fabre Ferrand Fleury Fontaine Foucher Fournier Gaillard Garnier Gauthier Germain Gérard Gilbert
Girard Giraud Gosselin Grenier Grondin Guérin Guichard Guillot Guyot Hamel Hébert Henry Huet Jacquet Jourdan Joubert
Lacombe Lacroix Laforêt Lagarde Lambert Langlois Laporte Latour Launay Lebrun Leclerc Lecomte Lefebvre Lefèvre Legrand
Lemaire Lemoine Lépine Lesage Loiseau Mahé Maillard Mallet Marchal Marchand Marion Masson Maury Ménard Mercier Meunier
Michaud Millet Monnier Morin Moulin Navarro Nicolet Noiret Olivier Pagès Paris Parent Pasquier Perret Perrin Picard
Pichon Poirier Poulain Prévost Puech Rainier Renard Renaud Rey Ribeiro Ricard Rivière Robin Rocher Rolland Rousset
Roy Salmon Sauvage Savary Seguin Servant Simonet Tanguy Tessier Texier Thibaud Tournier Vaillant Valentin Vasseur
Verdier Vidal Villard Vincent Voisin Weber""".split()
OTHER_FIRST = """Aditi Agnieszka Amina Anouk Asel Astrid Benedikt Bilal Bogdan Carmen Chiara Daniela Dario Elif Emeka
Ewa Farid Fatoumata Giulia Hanna Ibrahim Ingrid Ivana Jasper Joana Kofi Leila Lior Magda Mariam Mateus Mei Milan Nadia
Niamh Noor Olena Omar Paweł Petra Rania Rohan Rosa Samira Saskia Sinan Soraya Tariq Tomasz Tuğba Ursula Vikram Wanjiru
Xiulan Yara Yusuf""".split()
OTHER_LAST = """Abara Achterberg Adamczyk Aguilar Al-Khatib Andersson Bakker Balogun Barros Bellini Bianchi Boateng
Çelik Chaudhary Costa D’Amico Demir Diallo Dvořák Eze Ferreira Fischer Gómez Haddad Hoang Horvat Iyer Jansen Kaya
Keller Kowalczyk Lindqvist Mahmoud Mbeki Mensah Moretti Müller N’Diaye Nair Novák O’Connor Okafor Öztürk Papadakis
Patel Petrescu Rahman Ricci Romero Rossi Sato Schäfer Silva Sørensen Suzuki Szabó Tran Traoré Van-den-Berg Vargas
Wójcik Yamada Yılmaz Zhang Zieliński""".split()
KOREAN_LAST = [("김", "kim"), ("이", "lee"), ("박", "park"), ("최", "choi"), ("정", "jung"), ("강", "kang"), ("조", "cho"),
               ("윤", "yoon"), ("장", "jang"), ("임", "lim"), ("한", "han"), ("오", "oh"), ("신", "shin"), ("권", "kwon"),
               ("황", "hwang"), ("안", "ahn"), ("송", "song"), ("류", "ryu"), ("홍", "hong"), ("전", "jeon"), ("고", "ko"),
               ("문", "moon"), ("배", "bae"), ("백", "baek"), ("허", "heo"), ("남", "nam"), ("노", "noh"), ("하", "ha")]
KOREAN_ONE = [("민", "min"), ("지", "ji"), ("도", "do"), ("예", "ye"), ("수", "su"), ("현", "hyun"), ("유", "yu"),
              ("채", "chae"), ("시", "si"), ("은", "eun"), ("재", "jae"), ("태", "tae"), ("가", "ga"), ("다", "da"),
              ("소", "so"), ("승", "seung")]
KOREAN_TWO = [("준", "jun"), ("윤", "yoon"), ("우", "woo"), ("아", "a"), ("린", "rin"), ("연", "yeon"), ("호", "ho"),
              ("빈", "bin"), ("원", "won"), ("영", "young"), ("희", "hee"), ("진", "jin"), ("경", "kyung"), ("율", "yul")]
KOREAN_ODD = {"seo", "ji"}

SPECIAL = {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "’": "", "'": "", " ": "", "đ": "d", "ß": "ss"}


def plain(text):
    """Small ASCII letters, digits and hyphens of a Latin name."""
    text = "".join(SPECIAL.get(c, c) for c in text)
    folded = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return "".join(c for c in folded.lower() if c.isalnum() or c == "-")


def korean(random):
    """A Korean name in Hangul with its Latin letters: (name, first, last)."""
    last, one, two = random.choice(KOREAN_LAST), random.choice(KOREAN_ONE), random.choice(KOREAN_TWO)
    return last[0] + one[0] + two[0], one[1] + two[1], last[1]


def european(random):
    """A name of the Lyon office: (name, first, last)."""
    if random.random() < 0.78:
        first, last = random.choice(FRENCH_FIRST), random.choice(FRENCH_LAST)
        if random.random() < 0.04:
            last += "-" + random.choice(FRENCH_LAST)
        elif random.random() < 0.05:
            first += "-" + random.choice(FRENCH_FIRST)
    else:
        first, last = random.choice(OTHER_FIRST), random.choice(OTHER_LAST)
    return first + " " + last, plain(first), plain(last)
