<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>DetectionStore</name>
    <message>
        <source>What the detectors remembered could not be read: they learn anew, and novelty is not judged for 14 days.</source>
        <translation>Ce que les détecteurs avaient retenu n’a pas pu être lu&#xa0;: ils apprennent à nouveau, et la nouveauté n’est pas jugée pendant 14 jours.</translation>
    </message>
</context>
<context>
    <name>Detector</name>
    <message>
        <source>%1 of %2 may be %3 to %4, not %5.</source>
        <translation>%1 de %2 peut aller de %3 à %4, pas %5.</translation>
    </message>
    <message>
        <source>%1 has no parameter called %2.</source>
        <translation>%1 n’a pas de paramètre nommé %2.</translation>
    </message>
</context>
<context>
    <name>DetectorBank</name>
    <message>
        <source>%1 cannot be judged: no source brings %2.</source>
        <translation>%1 ne peut pas être jugé&#xa0;: aucune source n’apporte %2.</translation>
    </message>
    <message>
        <source>%1 sees less than it could: no source brings %2.</source>
        <translation>%1 voit moins qu’il ne pourrait&#xa0;: aucune source n’apporte %2.</translation>
    </message>
    <message>
        <source>%1 events were judged before late ones could arrive: more were waiting than there is room for.</source>
        <translation>%1 événements ont été jugés avant l’arrivée possible de retardataires&#xa0;: il en attendait plus que la place ne permet.</translation>
    </message>
    <message>
        <source>What was seen of %1 accounts and keys, those longest without use, was forgotten for want of room.</source>
        <translation>Ce qui avait été vu de %1 comptes et clés, les plus longtemps inutilisés, a été oublié faute de place.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n’a pas été écrit&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>GeoDatabase</name>
    <message>
        <source>The address database %1 cannot be read: %2. Countries and networks of addresses stay unknown until another file is named in the settings.</source>
        <translation>La base d’adresses %1 ne peut pas être lue&#xa0;: %2. Pays et réseaux des adresses restent inconnus tant qu’un autre fichier n’est pas indiqué dans les réglages.</translation>
    </message>
    <message>
        <source>The address database is damaged where it speaks of %1: %2. Download it again.</source>
        <translation>La base d’adresses est abîmée là où elle parle de %1&#xa0;: %2. Téléchargez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>GeoLocator</name>
    <message>
        <source>No database of countries is set: new countries are seen only where a source names the country itself.</source>
        <translation>Aucune base de pays n’est indiquée&#xa0;: un nouveau pays n’est vu que si une source le nomme elle-même.</translation>
    </message>
    <message>
        <source>No database of positions is set: impossible travel cannot be judged.</source>
        <translation>Aucune base de positions n’est indiquée&#xa0;: les déplacements impossibles ne peuvent pas être jugés.</translation>
    </message>
    <message>
        <source>No database of autonomous systems is set: new networks are told by address range alone.</source>
        <translation>Aucune base de systèmes autonomes n’est indiquée&#xa0;: un nouveau réseau ne se voit qu’à sa plage d’adresses.</translation>
    </message>
</context>
<context>
    <name>HourLedger</name>
    <message>
        <source>More than %1 credentials were used in one hour: %2 events of further ones were not followed by networks.</source>
        <translation>Plus de %1 secrets ont été utilisés en une heure&#xa0;: %2 événements des suivants n’ont pas été suivis par réseau.</translation>
    </message>
</context>
<context>
    <name>NetworkList</name>
    <message>
        <source>%1, line %2: “%3” is neither a network nor a system with its kind</source>
        <translation>%1, ligne %2&#xa0;: «&#xa0;%3&#xa0;» n’est ni un réseau ni un système avec son genre</translation>
    </message>
    <message>
        <source>The list of networks %1 cannot be read: %2.</source>
        <translation>La liste de réseaux %1 ne peut pas être lue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The list of networks %1 is larger than 64 MiB.</source>
        <translation>La liste de réseaux %1 dépasse 64 Mio.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilégiés</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Dormants</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Orphelins</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Least privilege</source>
        <translation>Moindre privilège</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Govern</source>
        <translation>Gouvernance</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>Machine temporelle</translation>
    </message>
</context>
<context>
    <name>ReadBook</name>
    <message>
        <source>More than %1 accounts and keys read records: the %2 least active are not compared with themselves.</source>
        <translation>Plus de %1 comptes et clés ont lu des enregistrements&#xa0;: les %2 moins actifs ne sont pas comparés à eux-mêmes.</translation>
    </message>
    <message>
        <source>The sketches of %1 of the least active accounts and keys did not fit: their weeks and months begin anew.</source>
        <translation>Les esquisses de %1 des comptes et clés les moins actifs ne tenaient pas&#xa0;: leurs semaines et leurs mois recommencent.</translation>
    </message>
</context>
<context>
    <name>RunsStrip</name>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Nothing arrived</source>
        <translation>Rien n’est arrivé</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message numerus="yes">
        <source>%n complete</source>
        <comment>runs of a source</comment>
        <translation>
            <numerusform>%n complète</numerusform>
            <numerusform>%n complètes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>runs of a source</comment>
        <translation>
            <numerusform>%n échouée</numerusform>
            <numerusform>%n échouées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing arrived</source>
        <comment>runs of a source</comment>
        <translation>
            <numerusform>%n sans rien reçu</numerusform>
            <numerusform>%n sans rien reçu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>runs of a source</comment>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Aucun constat</translation>
    </message>
</context>
<context>
    <name>SourceDay</name>
    <message>
        <source>On one day %1 of the least busy networks were not followed: only the 5,000 busiest are.</source>
        <translation>Un jour, %1 des réseaux les moins actifs n’ont pas été suivis&#xa0;: seuls les 5&#x202f;000 plus actifs le sont.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Postern knows no kind of source called “%1”.</source>
        <translation>Postern ne connaît aucun type de source nommé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Cancelled. What was read is kept, nothing was closed.</source>
        <translation>Annulé. Ce qui a été lu est gardé, rien n’a été clos.</translation>
    </message>
    <message>
        <source>Matching accounts and people</source>
        <translation>Rapprochement des comptes et des personnes</translation>
    </message>
    <message>
        <source>Evaluating rules</source>
        <translation>Évaluation des règles</translation>
    </message>
    <message>
        <source>Working out risk</source>
        <translation>Calcul du risque</translation>
    </message>
    <message>
        <source>Looking at events</source>
        <translation>Examen des événements</translation>
    </message>
    <message>
        <source>Looking for ways to power</source>
        <translation>Recherche des chemins vers les privilèges</translation>
    </message>
</context>
<context>
    <name>TokenWithoutIssuance</name>
    <message>
        <source>%1 accepted tokens were not compared with the issued ones: more than two million were waiting for their issuance log.</source>
        <translation>%1 jetons acceptés n’ont pas été comparés aux jetons émis&#xa0;: plus de deux millions attendaient leur journal d’émission.</translation>
    </message>
</context>
<context>
    <name>TrendRows</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>same</source>
        <translation>idem</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>d MMM</source>
        <extracomment>date without its year, as QLocale writes it: d day, MMM month</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>date with its weekday, as QLocale writes it: ddd weekday, d day, MMM month</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>weekday and day on the axis of a chart, as QLocale writes it</extracomment>
        <translation>ddd d</translation>
    </message>
</context>
<context>
    <name>WorkspaceChoice</name>
    <message>
        <source>Postern workspaces (*.postern)</source>
        <translation>Espaces de travail Postern (*.postern)</translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation>Création de l’entreprise d’exemple</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Which workspace?</source>
        <translation>Quel espace de travail&#x202f;?</translation>
    </message>
    <message>
        <source>A workspace is one file on this computer. Postern reads from your sources into it and never changes them.</source>
        <translation>Un espace de travail est un fichier sur cet ordinateur. Postern y lit vos sources et ne les modifie jamais.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Sample company</source>
        <translation>Entreprise d’exemple</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>En ouvrir un autre…</translation>
    </message>
</context>
<context>
    <name>postern::AcceptRiskDialog</name>
    <message>
        <source>Accept the risk</source>
        <translation>Accepter le risque</translation>
    </message>
    <message>
        <source>Accept a risk</source>
        <translation>Accepter un risque</translation>
    </message>
    <message>
        <source>It stays in the list and counts in the score with accepted findings. When the day has passed, it counts in full again.</source>
        <translation>Il reste dans la liste et compte dans le score avec les constats acceptés. Passé ce jour, il compte de nouveau en entier.</translation>
    </message>
    <message>
        <source>Who accepts it</source>
        <translation>Qui l’accepte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>postern::AccessPathChart</name>
    <message>
        <source>Access path</source>
        <translation>Chemin d’accès</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Weak point</source>
        <translation>Point faible</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>postern::AccountDelegate</name>
    <message>
        <source>left</source>
        <translation>parti</translation>
    </message>
</context>
<context>
    <name>postern::AccountFilters</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Name, owner or privilege</source>
        <translation>Nom, responsable ou privilège</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sans titulaire</translation>
    </message>
    <message>
        <source>No strong MFA</source>
        <translation>Sans MFA fort</translation>
    </message>
    <message>
        <source>Standing admin</source>
        <translation>Admin permanent</translation>
    </message>
    <message>
        <source>within 7 days</source>
        <translation>depuis moins de 7 jours</translation>
    </message>
    <message>
        <source>within 30 days</source>
        <translation>depuis moins de 30 jours</translation>
    </message>
    <message>
        <source>not for 30 days</source>
        <translation>pas depuis 30 jours</translation>
    </message>
    <message>
        <source>not for 90 days</source>
        <translation>pas depuis 90 jours</translation>
    </message>
</context>
<context>
    <name>postern::AccountFindings</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Name a new owner</source>
        <translation>Nommer un responsable</translation>
    </message>
    <message>
        <source>Nobody is at zero</source>
        <translation>Personne n’est à zéro</translation>
    </message>
    <message>
        <source>what its rights alone weigh</source>
        <translation>ce que pèsent ses droits seuls</translation>
    </message>
</context>
<context>
    <name>postern::AccountHead</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>postern::AccountIdentity</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, parti</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>%1, %2 days</source>
        <translation>%1, %2 jours</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sans titulaire</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lu dans</translation>
    </message>
    <message>
        <source>Suggested owner</source>
        <translation>Titulaire proposé</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <translation>%1, désactivé</translation>
    </message>
    <message>
        <source>%1, likely</source>
        <translation>%1, probable</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Conservé dans %1</translation>
    </message>
    <message>
        <source>No source names a secret of it.</source>
        <translation>Aucune source ne nomme de secret.</translation>
    </message>
    <message>
        <source>Same person, other accounts</source>
        <translation>Même personne, autres comptes</translation>
    </message>
    <message>
        <source>Credentials and custody</source>
        <translation>Secrets et détenteurs</translation>
    </message>
</context>
<context>
    <name>postern::AccountLoader</name>
    <message>
        <source>Break-glass account in %1</source>
        <translation>Compte de secours dans %1</translation>
    </message>
    <message>
        <source>Service account in %1</source>
        <translation>Compte de service dans %1</translation>
    </message>
    <message>
        <source>Shared account in %1</source>
        <translation>Compte partagé dans %1</translation>
    </message>
    <message>
        <source>Machine account in %1</source>
        <translation>Compte de machine dans %1</translation>
    </message>
    <message>
        <source>Guest in %1</source>
        <translation>Invité dans %1</translation>
    </message>
    <message>
        <source>AI agent in %1</source>
        <translation>Agent d’IA dans %1</translation>
    </message>
    <message>
        <source>Application in %1</source>
        <translation>Application dans %1</translation>
    </message>
    <message>
        <source>Personal account in %1</source>
        <translation>Compte personnel dans %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Phishing-resistant</source>
        <translation>Anti-hameçonnage</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Deleted on %1</source>
        <translation>Supprimé le %1</translation>
    </message>
    <message>
        <source>Disabled on %1</source>
        <translation>Désactivé le %1</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Expiré le %1</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>%1, holds %2</source>
        <translation>%1, détient %2</translation>
    </message>
    <message>
        <source>manager of the owner who left</source>
        <translation>responsable du titulaire parti</translation>
    </message>
    <message>
        <source>There is no such account at this time.</source>
        <translation>Ce compte n’existe pas à ce moment.</translation>
    </message>
</context>
<context>
    <name>postern::AccountPage</name>
    <message>
        <source>Prepare change</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>Export dossier</source>
        <translation>Exporter le dossier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Why the risk is what it is</source>
        <translation>D’où vient le risque</translation>
    </message>
    <message>
        <source>Access path</source>
        <translation>Chemin d’accès</translation>
    </message>
    <message>
        <source>Use by week</source>
        <translation>Usage par semaine</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Constats ouverts</translation>
    </message>
    <message>
        <source>Do next</source>
        <translation>À faire ensuite</translation>
    </message>
    <message>
        <source>Postern only reads. You run the change.</source>
        <translation>Postern ne fait que lire. C’est vous qui modifiez.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation>Aucun compte choisi</translation>
    </message>
    <message>
        <source>Choose one in the list of privileged accounts.</source>
        <translation>Choisissez-en un dans la liste des comptes privilégiés.</translation>
    </message>
    <message>
        <source>Reading the account</source>
        <translation>Lecture du compte</translation>
    </message>
    <message>
        <source>The account could not be read</source>
        <translation>Le compte n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Why the risk is %1</source>
        <translation>D’où vient le risque de %1</translation>
    </message>
    <message>
        <source>no open finding</source>
        <translation>aucun constat ouvert</translation>
    </message>
    <message>
        <source>each factor, in points</source>
        <translation>chaque facteur, en points</translation>
    </message>
    <message>
        <source>from the weak point to the data</source>
        <translation>du point faible aux données</translation>
    </message>
    <message>
        <source>from the account to what it may do</source>
        <translation>du compte à ce qu’il peut faire</translation>
    </message>
    <message>
        <source>No open finding</source>
        <translation>Aucun constat ouvert</translation>
    </message>
    <message>
        <source>1 open finding</source>
        <translation>1 constat ouvert</translation>
    </message>
    <message>
        <source>%1 open findings</source>
        <translation>%1 constats ouverts</translation>
    </message>
    <message>
        <source>%1 events since %2</source>
        <translation>%1 événements depuis le %2</translation>
    </message>
    <message>
        <source>%1 is responsible for %2 now</source>
        <translation>%1 est désormais responsable de %2</translation>
    </message>
    <message>
        <source>next finding</source>
        <translation>constat suivant</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>prepare change</source>
        <translation>préparer</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>Privileged accounts</source>
        <translation>Comptes privilégiés</translation>
    </message>
    <message>
        <source>Open timeline</source>
        <translation>Ouvrir la chronologie</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>chronologie</translation>
    </message>
    <message>
        <source>Accept the risk…</source>
        <translation>Accepter le risque…</translation>
    </message>
    <message>
        <source>End the acceptance</source>
        <translation>Mettre fin à l’acceptation</translation>
    </message>
    <message>
        <source>%1 with accepted findings</source>
        <translation>%1 avec les constats acceptés</translation>
    </message>
    <message>
        <source>The workspace was opened to read only.</source>
        <translation>L’espace de travail est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>While looking back nothing can be changed.</source>
        <translation>Pendant un retour en arrière, rien ne peut être changé.</translation>
    </message>
    <message>
        <source>Accepted until %1 and judged anew</source>
        <translation>Accepté jusqu’au %1 et réévalué</translation>
    </message>
    <message>
        <source>No longer accepted; it counts in full again</source>
        <translation>Plus accepté, il compte de nouveau en entier</translation>
    </message>
</context>
<context>
    <name>postern::AccountPaths</name>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>Laptop copy</source>
        <translation>Copie sur portable</translation>
    </message>
    <message>
        <source>Known to %1</source>
        <translation>Connu de %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>départ %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 dossiers</translation>
    </message>
</context>
<context>
    <name>postern::AccountQuery</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Par lui-même</translation>
    </message>
    <message>
        <source>%1, nested</source>
        <translation>%1, imbriqué</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sans titulaire</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1, départ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Privilège</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Not known of %1</source>
        <translation>Inconnu sur %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>postern::AccountSearch</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>postern::AccountSecrets</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>%1, valid to %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>%1, used %2</source>
        <translation>%1, utilisé %2</translation>
    </message>
    <message>
        <source>never rotated</source>
        <translation>jamais changé</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>Secret d’appli</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>Clé SSH</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Master key</source>
        <translation>Clé maîtresse</translation>
    </message>
    <message>
        <source>Kerberos key</source>
        <translation>Clé Kerberos</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>Mot de passe de base</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>made it</source>
        <translation>l’a créé</translation>
    </message>
    <message>
        <source>has seen it</source>
        <translation>l’a vu</translation>
    </message>
    <message>
        <source>was lent it</source>
        <translation>l’a emprunté</translation>
    </message>
    <message>
        <source>copy in code</source>
        <translation>copie dans le code</translation>
    </message>
    <message>
        <source>copy on laptop</source>
        <translation>copie sur portable</translation>
    </message>
    <message>
        <source>says so</source>
        <translation>déclaré</translation>
    </message>
    <message>
        <source>can use</source>
        <translation>peut l’utiliser</translation>
    </message>
</context>
<context>
    <name>postern::AccountSide</name>
    <message>
        <source>Selected account</source>
        <translation>Compte sélectionné</translation>
    </message>
    <message>
        <source>Details of the selected account</source>
        <translation>Détails du compte sélectionné</translation>
    </message>
    <message>
        <source>open full page</source>
        <translation>ouvrir la page</translation>
    </message>
    <message>
        <source>No account selected</source>
        <translation>Aucun compte sélectionné</translation>
    </message>
    <message>
        <source>No open finding counts towards a risk.</source>
        <translation>Aucun constat ouvert ne compte pour un risque.</translation>
    </message>
    <message>
        <source>Why the risk is %1</source>
        <translation>D’où vient le risque de %1</translation>
    </message>
    <message>
        <source>How it gets there</source>
        <translation>Comment il y parvient</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Constats ouverts</translation>
    </message>
    <message>
        <source>1 open finding</source>
        <translation>1 constat ouvert</translation>
    </message>
    <message>
        <source>%1 open findings</source>
        <translation>%1 constats ouverts</translation>
    </message>
    <message>
        <source>Suspicious access, 30 days</source>
        <translation>Accès suspects, 30 jours</translation>
    </message>
</context>
<context>
    <name>postern::AccountTable</name>
    <message>
        <source>%1, %2, risk %3</source>
        <translation>%1, %2, risque %3</translation>
    </message>
</context>
<context>
    <name>postern::AccountUse</name>
    <message>
        <source> connected %1</source>
        <translation> connecté %1</translation>
    </message>
    <message>
        <source>Owner left %1</source>
        <translation>Départ du titulaire %1</translation>
    </message>
</context>
<context>
    <name>postern::AddSourceDialog</name>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter la source</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nom de la source</translation>
    </message>
    <message>
        <source>What this kind asks</source>
        <translation>Ce que ce type demande</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Still to say: %1</source>
        <translation>Reste à indiquer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>Examen de ce qui s’y trouve</translation>
    </message>
</context>
<context>
    <name>postern::AsOfPopup</name>
    <message>
        <source>Look back to a day</source>
        <translation>Revenir à un jour passé</translation>
    </message>
</context>
<context>
    <name>postern::BacktestChart</name>
    <message>
        <source>Backtest, matches by day</source>
        <translation>Test rétrospectif par jour</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>This edit</source>
        <translation>Cette modification</translation>
    </message>
    <message>
        <source>Saved rule</source>
        <translation>Règle enregistrée</translation>
    </message>
    <message>
        <source>Before the first read</source>
        <translation>Avant la première lecture</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>postern::BandList</name>
    <message>
        <source>Risk by source</source>
        <translation>Risque par source</translation>
    </message>
    <message>
        <source>%1: %2, %3 critical</source>
        <translation>%1&#x202f;: %2, dont %3 critiques</translation>
    </message>
</context>
<context>
    <name>postern::Chart</name>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>postern::ClosingLoader</name>
    <message>
        <source>Up to 89 days</source>
        <translation>Jusqu’à 89 jours</translation>
    </message>
    <message>
        <source>90 to 179 days</source>
        <translation>De 90 à 179 jours</translation>
    </message>
    <message>
        <source>180 to 364 days</source>
        <translation>De 180 à 364 jours</translation>
    </message>
    <message>
        <source>1 year or more</source>
        <translation>1 an ou plus</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>De %1 à %2 jours</translation>
    </message>
    <message>
        <source>%1 days or more</source>
        <translation>%1 jours ou plus</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisé</translation>
    </message>
    <message>
        <source>No owner recorded</source>
        <translation>Aucun responsable indiqué</translation>
    </message>
    <message>
        <source>No account is dormant.</source>
        <translation>Aucun compte n’est dormant.</translation>
    </message>
    <message>
        <source>Every account has an owner.</source>
        <translation>Chaque compte a un responsable.</translation>
    </message>
    <message>
        <source>%1 of %2 dormant accounts can go: nothing seen depends on them.</source>
        <translation>%1 des %2 comptes dormants peuvent disparaître&#xa0;: rien de connu n’en dépend.</translation>
    </message>
    <message>
        <source>%1 of %2 orphaned accounts can go: nothing seen depends on them.</source>
        <translation>%1 des %2 comptes orphelins peuvent disparaître&#xa0;: rien de connu n’en dépend.</translation>
    </message>
    <message>
        <source>No sign-in or key use for as long as their rule says, and still enabled. %1 are privileged.</source>
        <translation>Ni connexion ni clé utilisée depuis la durée de leur règle, et toujours actifs. %1 sont à privilèges.</translation>
    </message>
    <message>
        <source>Their owner has left, or none is recorded. %1 are privileged.</source>
        <translation>Leur responsable est parti, ou aucun n’est indiqué. %1 sont à privilèges.</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Désactiver %1</translation>
    </message>
</context>
<context>
    <name>postern::ClosingPage</name>
    <message>
        <source>Prepare disable list</source>
        <translation>Préparer la liste à désactiver</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Export these accounts…</source>
        <translation>Exporter ces comptes…</translation>
    </message>
    <message>
        <source>Clear selection and filters</source>
        <translation>Effacer la sélection et les filtres</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Which accounts</source>
        <translation>Quels comptes</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Dormants</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Orphelins</translation>
    </message>
    <message>
        <source>Name, owner or privilege</source>
        <translation>Nom, responsable ou privilège</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>À privilèges</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Dormant accounts</source>
        <translation>Comptes dormants</translation>
    </message>
    <message>
        <source>Orphaned accounts</source>
        <translation>Comptes orphelins</translation>
    </message>
    <message>
        <source>Reading accounts</source>
        <translation>Lecture des comptes</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>Les comptes n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>As far as the sources that are connected say.</source>
        <translation>D’après les sources connectées.</translation>
    </message>
    <message>
        <source>Dormant %1</source>
        <translation>Dormants %1</translation>
    </message>
    <message>
        <source>Orphaned %1</source>
        <translation>Orphelins %1</translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation>%1 comptes sur %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>one account</source>
        <translation>un compte</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 comptes</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>select</source>
        <translation>sélectionner</translation>
    </message>
    <message>
        <source>prepare disable list</source>
        <translation>préparer la liste à désactiver</translation>
    </message>
</context>
<context>
    <name>postern::ClosingPictures</name>
    <message>
        <source>Days since last use</source>
        <translation>Jours depuis la dernière utilisation</translation>
    </message>
    <message>
        <source>Days since the owner left</source>
        <translation>Jours depuis le départ du responsable</translation>
    </message>
    <message>
        <source>solid: privileged</source>
        <translation>plein&#xa0;: à privilèges</translation>
    </message>
    <message>
        <source>Is it safe to close?</source>
        <translation>Peut-on fermer sans risque&#x202f;?</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 comptes</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>keep, date it</source>
        <translation>garder, avec une date</translation>
    </message>
    <message>
        <source>suspend</source>
        <translation>suspendre</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>garder</translation>
    </message>
    <message>
        <source>ask the owner</source>
        <translation>demander au responsable</translation>
    </message>
</context>
<context>
    <name>postern::ClosingTable</name>
    <message>
        <source>No owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1, parti</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Keep, with a date</source>
        <translation>Garder, avec une date</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Name an owner</source>
        <translation>Nommer un responsable</translation>
    </message>
    <message>
        <source>Ask the owner</source>
        <translation>Demander au responsable</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1, nested</source>
        <translation>%1, imbriqué</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Privilège</translation>
    </message>
    <message>
        <source>Days dormant</source>
        <translation>Jours dormants</translation>
    </message>
    <message>
        <source>What depends on it</source>
        <translation>Ce qui en dépend</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Nothing depends on it</source>
        <translation>Rien n’en dépend</translation>
    </message>
    <message>
        <source>A key or a job uses it</source>
        <translation>Une clé ou une tâche l’utilise</translation>
    </message>
    <message>
        <source>Owner on leave</source>
        <translation>Responsable en congé</translation>
    </message>
    <message>
        <source>Break-glass, expected</source>
        <translation>Compte d’urgence, attendu</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Pas assez de données</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>postern::CommandSheet</name>
    <message>
        <source>What to do about %1</source>
        <translation>Que faire de %1</translation>
    </message>
    <message>
        <source>Postern only reads. An administrator runs the commands; the next sync shows what changed.</source>
        <translation>Postern ne fait que lire. Un administrateur exécute les commandes&#x202f;; la prochaine lecture montrera l’effet.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source># No command: this is done in the system itself.</source>
        <translation># Pas de commande&#x202f;: cela se fait dans le système même.</translation>
    </message>
    <message>
        <source># To check:</source>
        <translation># Pour vérifier&#x202f;:</translation>
    </message>
    <message>
        <source># To take it back:</source>
        <translation># Pour revenir en arrière&#x202f;:</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
</context>
<context>
    <name>postern::CredentialTable</name>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Days old</source>
        <translation>Âge (jours)</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Known to</source>
        <translation>Connu de</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sans fin</translation>
    </message>
</context>
<context>
    <name>postern::DataTable</name>
    <message>
        <source>Columns of %1</source>
        <translation>Colonnes de %1</translation>
    </message>
</context>
<context>
    <name>postern::DayScrubber</name>
    <message>
        <source>Changes by day, with two ends</source>
        <translation>Changements par jour, avec deux bornes</translation>
    </message>
    <message>
        <source>A %1, B %2</source>
        <extracomment>What the two ends of the scrubber stand at.</extracomment>
        <translation>A %1, B %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>No source was read</source>
        <translation>Aucune source lue</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the first of two days</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>the second of two days</comment>
        <translation>B</translation>
    </message>
</context>
<context>
    <name>postern::DensityPaint</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>postern::DifferenceModel</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Why something is otherwise. %1: &quot;Fixed&quot;, %2: a sentence</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1: &quot;Added&quot;, %2: what it is, %3: its name</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>%1 (A)</source>
        <translation>%1 (A)</translation>
    </message>
    <message>
        <source>%1 (B)</source>
        <translation>%1 (B)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>postern::DifferenceWords</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>department</source>
        <translation>service</translation>
    </message>
    <message>
        <source>title</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>supérieur</translation>
    </message>
    <message>
        <source>left on</source>
        <translation>parti le</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>end of contract</source>
        <translation>fin du contrat</translation>
    </message>
    <message>
        <source>role changed on</source>
        <translation>changement de poste le</translation>
    </message>
    <message>
        <source>deleted on</source>
        <translation>supprimé le</translation>
    </message>
    <message>
        <source>disabled on</source>
        <translation>désactivé le</translation>
    </message>
    <message>
        <source>expires on</source>
        <translation>expire le</translation>
    </message>
    <message>
        <source>password set on</source>
        <translation>mot de passe défini le</translation>
    </message>
    <message>
        <source>password never expires</source>
        <translation>mot de passe sans expiration</translation>
    </message>
    <message>
        <source>break-glass</source>
        <translation>accès d’urgence</translation>
    </message>
    <message>
        <source>personnel number</source>
        <translation>matricule</translation>
    </message>
    <message>
        <source>rotated on</source>
        <translation>renouvelé le</translation>
    </message>
    <message>
        <source>revoked on</source>
        <translation>révoqué le</translation>
    </message>
    <message>
        <source>granted on</source>
        <translation>accordé le</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>prend fin le</translation>
    </message>
    <message>
        <source>granted by</source>
        <translation>accordé par</translation>
    </message>
    <message>
        <source>known until</source>
        <translation>connu jusqu’au</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>garant</translation>
    </message>
    <message>
        <source>left</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Garde</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>A date passed</source>
        <translation>Échéance passée</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Rule changed</source>
        <translation>Règle changée</translation>
    </message>
    <message>
        <source>Threshold changed</source>
        <translation>Seuil changé</translation>
    </message>
    <message>
        <source>Source missing</source>
        <translation>Source absente</translation>
    </message>
    <message>
        <source>Accepted risk</source>
        <translation>Risque accepté</translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation>Rattachement changé</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>non constaté</translation>
    </message>
    <message>
        <source>see why</source>
        <translation>voir la raison</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
</context>
<context>
    <name>postern::DoNextList</name>
    <message>
        <source>Do next</source>
        <translation>À faire ensuite</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>postern::DormancyChart</name>
    <message>
        <source>Days since last use</source>
        <translation>Jours depuis la dernière utilisation</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>À privilèges</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>postern::DormancyPaint</name>
    <message>
        <source>%1, %2 privileged</source>
        <extracomment>Under a group of bars. %1: accounts, %2: how many of them are privileged.</extracomment>
        <translation>%1, dont %2 à privilèges</translation>
    </message>
</context>
<context>
    <name>postern::DossierEvidencePages</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>each row as the source gave it; the file can be opened beside it</source>
        <translation>chaque ligne telle que la source l’a donnée&#x202f;; le fichier peut être ouvert à côté</translation>
    </message>
    <message>
        <source>%1, %2, open since %3</source>
        <extracomment>Beside a finding&apos;s title. %1: &quot;Critical&quot;, %2: the rule, %3: a day.</extracomment>
        <translation>%1, %2, ouvert depuis le %3</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <extracomment>Added to a finding&apos;s remark. %1: the remark.</extracomment>
        <translation>%1, accepté</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <extracomment>Last row of a table that is cut off. %1: how many rows are not in it.</extracomment>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Suspicious events</source>
        <translation>Événements suspects</translation>
    </message>
    <message>
        <source>the latest %1 of %2</source>
        <translation>les %1 derniers sur %2</translation>
    </message>
    <message>
        <source>%1, latest first</source>
        <translation>%1, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Où cela a été lu</translation>
    </message>
    <message>
        <source>the account, its owner and its secrets</source>
        <translation>le compte, son titulaire et ses secrets</translation>
    </message>
    <message>
        <source>Nobody is known to know it.</source>
        <translation>Aucun détenteur connu.</translation>
    </message>
    <message>
        <source>Who knows it</source>
        <translation>Qui le connaît</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>Other accounts of the owner</source>
        <translation>Autres comptes du titulaire</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Likely, by name</source>
        <translation>Probable, par le nom</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>One thing to do. %1: its number, %2: what.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, for an administrator to run; Postern changes nothing</source>
        <extracomment>Beside what to do. %1: &quot;PowerShell&quot;, &quot;SQL&quot; …</extracomment>
        <translation>%1, à exécuter par un administrateur&#x202f;; Postern ne modifie rien</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <extracomment>Under commands. %1: what shows that it was done.</extracomment>
        <translation>Vérifier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>Under commands. %1: how to take it back.</extracomment>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>postern::DossierLoader</name>
    <message>
        <source>%1, %2 since %3</source>
        <translation>%1, %2 depuis le %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, kept in %2</source>
        <translation>%1, conservé dans %2</translation>
    </message>
    <message>
        <source>%1. No open finding.</source>
        <translation>%1. Aucun constat ouvert.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
</context>
<context>
    <name>postern::DossierPage</name>
    <message>
        <source>%1, %2 of 100</source>
        <extracomment>Beside the account&apos;s name. %1: &quot;Critical&quot;, %2: 0 to 100.</extracomment>
        <translation>%1, %2 sur 100</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sans titulaire</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Has not left</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Aucun connu</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Privilège</translation>
    </message>
    <message>
        <source>Why the risk is %1</source>
        <extracomment>Over the factors of a risk. %1: 0 to 100.</extracomment>
        <translation>D’où vient le risque de %1</translation>
    </message>
    <message>
        <source>each factor in points</source>
        <translation>chaque facteur en points</translation>
    </message>
    <message>
        <source>No finding is open.</source>
        <translation>Aucun constat n’est ouvert.</translation>
    </message>
    <message>
        <source>Access path</source>
        <translation>Chemin d’accès</translation>
    </message>
    <message>
        <source>Use by week</source>
        <extracomment>Beside &quot;Use by week&quot;. %1: how many, %2: a day.</extracomment>
        <translation>Usage par semaine</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>Findings and evidence</source>
        <extracomment>Beside a table that is cut off. %1: how many it shows, %2: how many there are.</extracomment>
        <translation>Constats et preuves</translation>
    </message>
    <message>
        <source>the worst %1 of %2</source>
        <translation>les %1 pires sur %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Détenteurs</translation>
    </message>
    <message>
        <source>Nobody is known to know a secret of it.</source>
        <translation>Aucun détenteur connu d’un de ses secrets.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>One thing to do. %1: its number, %2: what.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
</context>
<context>
    <name>postern::DossierReport</name>
    <message>
        <source>Account dossier</source>
        <translation>Dossier du compte</translation>
    </message>
    <message>
        <source>%1: dossier of %2</source>
        <extracomment>Title of the file. %1: the organisation, %2: an account.</extracomment>
        <translation>%1&#x202f;: dossier de %2</translation>
    </message>
</context>
<context>
    <name>postern::EventTable</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation>%1, échoué</translation>
    </message>
</context>
<context>
    <name>postern::EvidenceRow</name>
    <message>
        <source>%1: %2, row %3</source>
        <translation>%1&#x202f;: %2, ligne %3</translation>
    </message>
</context>
<context>
    <name>postern::EvidenceSheet</name>
    <message>
        <source>Rule %1, since %2, found on %3</source>
        <translation>Règle %1, depuis le %2, trouvée le %3</translation>
    </message>
    <message>
        <source>%1: %2, row %3</source>
        <translation>%1&#x202f;: %2, ligne %3</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>postern::FactorList</name>
    <message>
        <source>Why the risk is %1</source>
        <translation>D’où vient le risque de %1</translation>
    </message>
</context>
<context>
    <name>postern::FigureLoader</name>
    <message>
        <source>Change not known</source>
        <translation>Évolution inconnue</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Sans changement</translation>
    </message>
    <message>
        <source>1 point more</source>
        <translation>1 point de plus</translation>
    </message>
    <message>
        <source>1 point fewer</source>
        <translation>1 point de moins</translation>
    </message>
    <message>
        <source>%1 points more</source>
        <translation>%1 points de plus</translation>
    </message>
    <message>
        <source>%1 points fewer</source>
        <translation>%1 points de moins</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>Leavers with access</source>
        <translation>Partis avec accès</translation>
    </message>
    <message>
        <source>oldest %1 days</source>
        <translation>le plus ancien&#x202f;: %1 jours</translation>
    </message>
    <message>
        <source>of %1 who left</source>
        <translation>sur %1 personnes parties</translation>
    </message>
    <message>
        <source>Privileged accounts</source>
        <translation>Comptes privilégiés</translation>
    </message>
    <message>
        <source>of %1 accounts</source>
        <translation>sur %1 comptes</translation>
    </message>
    <message>
        <source>Dormant, privileged</source>
        <translation>Dormants privilégiés</translation>
    </message>
    <message>
        <source>of %1 dormant</source>
        <translation>sur %1 dormants</translation>
    </message>
    <message>
        <source>Orphaned, privileged</source>
        <translation>Orphelins privilégiés</translation>
    </message>
    <message>
        <source>of %1 orphaned</source>
        <translation>sur %1 orphelins</translation>
    </message>
    <message>
        <source>Permissions not used</source>
        <translation>Droits inutilisés</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>no source tells use</source>
        <translation>aucune source ne le dit</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Keys past rotation</source>
        <translation>Clés à changer</translation>
    </message>
    <message>
        <source>of %1 keys</source>
        <translation>sur %1 clés</translation>
    </message>
</context>
<context>
    <name>postern::FilterChip</name>
    <message>
        <source>, </source>
        <comment>between the choices of a filter</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>postern::FindingDetail</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
</context>
<context>
    <name>postern::FindingLines</name>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>Risk accepted. %1</source>
        <translation>Risque accepté. %1</translation>
    </message>
</context>
<context>
    <name>postern::FindingTable</name>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>postern::FirstTodayModel</name>
    <message>
        <source>%1 in %2, %3, risk %4: %5</source>
        <translation>%1 dans %2, %3, risque %4&#x202f;: %5</translation>
    </message>
    <message>
        <source>New. %1</source>
        <translation>Nouveau. %1</translation>
    </message>
</context>
<context>
    <name>postern::HistoryDiff</name>
    <message>
        <source>a source that was removed</source>
        <translation>une source retirée</translation>
    </message>
    <message>
        <source>Nothing was known on %1: the first source was read on %2. That nothing is there then does not mean that all was well.</source>
        <translation>Rien n’était connu le %1&#x202f;: la première source a été lue le %2. Une liste vide ne veut pas dire que tout allait bien.</translation>
    </message>
    <message>
        <source>Nothing was known on %1: no source was ever read. That nothing is there then does not mean that all was well.</source>
        <translation>Rien n’était connu le %1&#x202f;: aucune source n’a jamais été lue. Une liste vide ne veut pas dire que tout allait bien.</translation>
    </message>
    <message>
        <source>%1 was first read on %2; what it says is new to Postern, not always new.</source>
        <translation>%1 a été lue pour la première fois le %2. Ce qu’elle dit est nouveau pour Postern, pas toujours nouveau.</translation>
    </message>
    <message>
        <source>%1 was last read completely on %2; what happened there since is not in here.</source>
        <translation>%1 a été lue en entier le %2 pour la dernière fois. Ce qui s’y est passé depuis manque ici.</translation>
    </message>
    <message>
        <source>the rule was not there before</source>
        <translation>la règle n’existait pas avant</translation>
    </message>
    <message>
        <source>the rule reads otherwise</source>
        <translation>la règle a un autre texte</translation>
    </message>
    <message>
        <source>%1 was first read on %2</source>
        <translation>%1 a été lue pour la première fois le %2</translation>
    </message>
    <message>
        <source>%1 had last been read on %2, before it began</source>
        <translation>%1 avait été lue le %2, avant le début</translation>
    </message>
    <message>
        <source>whose account it is changed in the same run</source>
        <translation>le rattachement du compte a changé dans la même évaluation</translation>
    </message>
    <message>
        <source>first seen on %1</source>
        <translation>vu pour la première fois le %1</translation>
    </message>
    <message>
        <source>it began on %1 and was recorded later</source>
        <translation>cela a commencé le %1 et a été enregistré plus tard</translation>
    </message>
    <message>
        <source>it began on %1</source>
        <translation>cela a commencé le %1</translation>
    </message>
    <message>
        <source>its source was taken out of the workspace; whether it is fixed is not known</source>
        <translation>sa source a été retirée, on ne sait pas si c’est corrigé</translation>
    </message>
    <message>
        <source>the rule&apos;s parameters are others</source>
        <translation>les paramètres de la règle ont changé</translation>
    </message>
    <message>
        <source>the rule is gone</source>
        <translation>la règle n’existe plus</translation>
    </message>
    <message>
        <source>a run over complete sources no longer saw it</source>
        <translation>une évaluation sur des sources complètes ne l’a plus vu</translation>
    </message>
    <message>
        <source>%1, until %2: %3</source>
        <translation>%1, jusqu’au %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 says so since %2</source>
        <translation>%1 le dit depuis le %2</translation>
    </message>
    <message>
        <source>its source was taken out of the workspace</source>
        <translation>sa source a été retirée de l’espace de travail</translation>
    </message>
    <message>
        <source>a complete read of %1 no longer had it</source>
        <translation>une lecture complète de %1 ne l’avait plus</translation>
    </message>
    <message>
        <source>%1 has it since %2</source>
        <translation>%1 l’a depuis le %2</translation>
    </message>
    <message>
        <source>no key matches any more</source>
        <translation>plus aucune clé ne correspond</translation>
    </message>
    <message>
        <source>matched by %1</source>
        <translation>rapproché par %1</translation>
    </message>
    <message>
        <source>the date was known before</source>
        <translation>la date était connue avant</translation>
    </message>
    <message>
        <source>“%1” is the name of several: say which by %2.</source>
        <translation>Plusieurs portent le nom «&#x202f;%1&#x202f;». Précisez par %2.</translation>
    </message>
    <message>
        <source>Nothing here was ever called “%1”.</source>
        <translation>Rien ici ne s’est jamais appelé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The first date lies after the second.</source>
        <translation>La première date vient après la seconde.</translation>
    </message>
    <message>
        <source>personnel number</source>
        <translation>matricule</translation>
    </message>
    <message>
        <source>its key</source>
        <translation>sa clé</translation>
    </message>
</context>
<context>
    <name>postern::KeyPage</name>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>postern::KpiStrip</name>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
</context>
<context>
    <name>postern::LanePaint</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>postern::LeastPrivilegeLoader</name>
    <message>
        <source>%1% of granted permissions were not used in 90 days.</source>
        <translation>%1&#x202f;% des droits accordés n’ont pas été utilisés en 90 jours.</translation>
    </message>
    <message>
        <source>%1 of %2, where use can be seen.</source>
        <translation>%1 sur %2, là où l’usage est visible.</translation>
    </message>
    <message>
        <source>No source tells which permissions are used.</source>
        <translation>Aucune source ne dit quels droits sont utilisés.</translation>
    </message>
    <message>
        <source>%1 accounts can become more than they are.</source>
        <translation>%1 comptes peuvent obtenir plus qu’ils n’ont.</translation>
    </message>
</context>
<context>
    <name>postern::LeastPrivilegePage</name>
    <message>
        <source>Prepare change</source>
        <translation>Préparer le changement</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Hide the side panel</source>
        <translation>Masquer le panneau latéral</translation>
    </message>
    <message>
        <source>Export these violations…</source>
        <translation>Exporter ces infractions…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Granted and used, by source</source>
        <translation>Accordé et utilisé, par source</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Infractions</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>par règle</translation>
    </message>
    <message>
        <source>Account, owner or rule</source>
        <translation>Compte, responsable ou règle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Reading permissions</source>
        <translation>Lecture des droits</translation>
    </message>
    <message>
        <source>The permissions could not be read</source>
        <translation>Les droits n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>No rule on privilege is broken</source>
        <translation>Aucune règle sur les privilèges n’est enfreinte</translation>
    </message>
    <message>
        <source>As far as the sources that are connected say.</source>
        <translation>D’après les sources connectées.</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>%n infraction</numerusform>
            <numerusform>%n infractions</numerusform>
        </translation>
    </message>
    <message>
        <source>The violations could not be read</source>
        <translation>Les infractions n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>%1 of %2 violations</source>
        <translation>%1 infractions sur %2</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>prepare change</source>
        <translation>préparer le changement</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>Least privilege</source>
        <translation>Moindre privilège</translation>
    </message>
</context>
<context>
    <name>postern::LeaverLoader</name>
    <message>
        <source>Nobody who left can still get in.</source>
        <translation>Aucune personne partie ne peut encore entrer.</translation>
    </message>
    <message>
        <source>One person who left still has live access or knows a secret.</source>
        <translation>Une personne partie a encore un accès actif ou connaît un secret.</translation>
    </message>
    <message>
        <source>%1 people who left still have live access or know a secret.</source>
        <translation>%1 personnes parties ont encore un accès actif ou connaissent un secret.</translation>
    </message>
    <message>
        <source>Of %1 who left; the oldest for %2 days.</source>
        <translation>Sur %1 parties&#x202f;; la plus ancienne depuis %2 jours.</translation>
    </message>
    <message>
        <source>Of %1 who left.</source>
        <translation>Sur %1 parties.</translation>
    </message>
</context>
<context>
    <name>postern::LookBackBar</name>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
</context>
<context>
    <name>postern::MainWindow</name>
    <message>
        <source>%1 — Postern</source>
        <translation>%1 — Postern</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>time</comment>
        <translation>Aujourd’hui %1</translation>
    </message>
    <message>
        <source>Looking back to %1. What is shown was true then.</source>
        <translation>État au %1. Ce qui est montré était vrai alors.</translation>
    </message>
    <message>
        <source>Stored on this computer, %1</source>
        <comment>size of the data</comment>
        <translation>Stocké sur cet ordinateur, %1</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Ajouter une source…</translation>
    </message>
    <message>
        <source>Sync all sources</source>
        <translation>Lire toutes les sources</translation>
    </message>
    <message>
        <source>Export this page</source>
        <translation>Exporter cette page</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Look back to a date</source>
        <translation>Revenir à une date</translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation>Replier la barre latérale</translation>
    </message>
    <message>
        <source>Hide the side panel</source>
        <translation>Masquer le volet latéral</translation>
    </message>
    <message>
        <source>Light, dark, as the system</source>
        <translation>Clair, sombre, comme le système</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
    <message>
        <source>To the filter</source>
        <translation>Aller au filtre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>postern::ManagementActionPage</name>
    <message>
        <source>What is being done</source>
        <translation>Ce qui est entrepris</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Prepared by %1</source>
        <translation>Préparé par %1</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>No account has an open finding.</source>
        <translation>Aucun compte n’a de constat ouvert.</translation>
    </message>
    <message>
        <source>the %1 with the highest risk</source>
        <extracomment>Beside a table that is cut off. %1: how many it shows.</extracomment>
        <translation>les %1 au risque le plus élevé</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What to do and until when. %1: &quot;Rotate&quot;, %2: &quot;Mon 23 Nov&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When findings fall due</source>
        <translation>Échéances des constats</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>D’ici 7 jours</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>D’ici 30 jours</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>What this summary cannot see</source>
        <translation>Ce que cette synthèse ne peut voir</translation>
    </message>
    <message>
        <source>Every source is current.</source>
        <translation>Toutes les sources sont à jour.</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Comment la lire</translation>
    </message>
    <message>
        <source>Privileged: can change access, run as administrator or read customer data in bulk. Dormant: enabled and not used for 90 days. Orphaned: no owner, or the owner has left. Risk runs from 0 to 100; critical starts at 80, high at 60, medium at 40.</source>
        <translation>Privilégié&#x202f;: peut modifier les accès, agir en administrateur ou lire en masse les données des clients. Dormant&#x202f;: actif et inutilisé depuis 90 jours. Orphelin&#x202f;: sans titulaire, ou titulaire parti. Le risque va de 0 à 100&#x202f;; critique à partir de 80, élevé de 60, moyen de 40.</translation>
    </message>
</context>
<context>
    <name>postern::ManagementReport</name>
    <message>
        <source>Privileged access summary, week of %1</source>
        <extracomment>In the head of every page. %1: a Monday.</extracomment>
        <translation>Synthèse des accès privilégiés, semaine du %1</translation>
    </message>
    <message>
        <source>Privileged access summary</source>
        <translation>Synthèse des accès privilégiés</translation>
    </message>
    <message>
        <source>%1: privileged access summary</source>
        <extracomment>Title of the file. %1: the organisation.</extracomment>
        <translation>%1&#x202f;: synthèse des accès privilégiés</translation>
    </message>
</context>
<context>
    <name>postern::ManagementRiskPage</name>
    <message>
        <source>Where the risk sits</source>
        <translation>Où se trouve le risque</translation>
    </message>
    <message>
        <source>By source</source>
        <extracomment>Beside &quot;By source&quot;. %1: how many.</extracomment>
        <translation>Par source</translation>
    </message>
    <message>
        <source>%1 privileged accounts</source>
        <translation>%1 comptes privilégiés</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Autres sources</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Dormant accounts</source>
        <translation>Comptes dormants</translation>
    </message>
    <message>
        <source>%1 enabled accounts not used for 90 days, %2 of them privileged</source>
        <extracomment>%1: accounts, %2: how many of them are privileged.</extracomment>
        <translation>%1 comptes actifs inutilisés depuis 90 jours, dont %2 privilégiés</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilégiés</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Granted and used</source>
        <translation>Accordé et utilisé</translation>
    </message>
    <message>
        <source>%1% used in 90 days</source>
        <extracomment>%1: a share in percent.</extracomment>
        <translation>%1&#x202f;% utilisés en 90 jours</translation>
    </message>
    <message>
        <source>use is not known</source>
        <translation>usage inconnu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: how many are used, %2: how many are granted.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Open findings</source>
        <extracomment>Beside &quot;Open findings&quot;. %1: findings, %2: rules.</extracomment>
        <translation>Constats ouverts</translation>
    </message>
    <message>
        <source>%1 across %2 rules</source>
        <translation>%1 pour %2 règles</translation>
    </message>
    <message>
        <source>Orphaned accounts</source>
        <translation>Comptes orphelins</translation>
    </message>
    <message>
        <source>%1, of which %2 privileged</source>
        <extracomment>%1: accounts, %2: how many of them are privileged.</extracomment>
        <translation>%1, dont %2 privilégiés</translation>
    </message>
    <message>
        <source>%1 privileged</source>
        <extracomment>Beside a number of accounts. %1: how many of them.</extracomment>
        <translation>%1 privilégiés</translation>
    </message>
    <message>
        <source>Owner has left</source>
        <translation>Titulaire parti</translation>
    </message>
    <message>
        <source>No owner recorded</source>
        <translation>Sans titulaire noté</translation>
    </message>
    <message>
        <source>Other findings about credentials</source>
        <translation>Autres constats sur les secrets</translation>
    </message>
    <message>
        <source>Credentials</source>
        <extracomment>Beside &quot;Credentials&quot;. %1: how many.</extracomment>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 constats</translation>
    </message>
</context>
<context>
    <name>postern::ManagementSentencePage</name>
    <message>
        <source>Accounts at risk over %1 days</source>
        <extracomment>Over a chart. %1: a number of days.</extracomment>
        <translation>Comptes à risque sur %1 jours</translation>
    </message>
    <message>
        <source>%1 of %2 privileged accounts have at least one open finding</source>
        <extracomment>Beside it. %1: accounts with a finding, %2: privileged accounts.</extracomment>
        <translation>%1 comptes privilégiés sur %2 ont au moins un constat ouvert</translation>
    </message>
    <message>
        <source>Each row has its own scale and shows the count %1 days ago at its left end. The last column is the change over 7 days.</source>
        <translation>Chaque ligne a sa propre échelle et montre à gauche le nombre d’il y a %1 jours. La dernière colonne est le changement sur 7 jours.</translation>
    </message>
    <message>
        <source>Days before the first read are worked out from what is known today.</source>
        <translation>Les jours d’avant la première lecture sont déduits de ce qui est connu aujourd’hui.</translation>
    </message>
    <message>
        <source>Decisions needed</source>
        <translation>Décisions à prendre</translation>
    </message>
    <message>
        <source>None this week.</source>
        <translation>Aucune cette semaine.</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Moins bien</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
</context>
<context>
    <name>postern::MiniEvents</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Suspicious access by day</source>
        <translation>Accès suspects par jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Le pire</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
</context>
<context>
    <name>postern::Notice</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>postern::OverviewLoader</name>
    <message>
        <source>No privileged account is at critical risk.</source>
        <translation>Aucun compte privilégié n’est à risque critique.</translation>
    </message>
    <message>
        <source>One privileged account is at critical risk</source>
        <translation>Un compte privilégié est à risque critique</translation>
    </message>
    <message>
        <source>%1 privileged accounts are at critical risk</source>
        <translation>%1 comptes privilégiés sont à risque critique</translation>
    </message>
    <message>
        <source>%1, as many as %2.</source>
        <translation>%1, comme %2.</translation>
    </message>
    <message>
        <source>%1, %2 more than %3.</source>
        <translation>%1, %2 de plus (référence&#x202f;: %3).</translation>
    </message>
    <message>
        <source>%1, %2 fewer than %3.</source>
        <translation>%1, %2 de moins (référence&#x202f;: %3).</translation>
    </message>
    <message>
        <source>Start with %1: %2.</source>
        <translation>Commencez par %1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>postern::OverviewPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Export management summary</source>
        <translation>Exporter la synthèse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>First today</source>
        <translation>D’abord aujourd’hui</translation>
    </message>
    <message>
        <source>new first, then by risk</source>
        <translation>les nouveaux, puis par risque</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Accounts at risk</source>
        <translation>Comptes à risque</translation>
    </message>
    <message>
        <source>Suspicious access</source>
        <translation>Accès suspects</translation>
    </message>
    <message>
        <source>Risk by source</source>
        <translation>Risque par source</translation>
    </message>
    <message>
        <source>Open sources</source>
        <translation>Ouvrir les sources</translation>
    </message>
    <message>
        <source>Reading the workspace</source>
        <translation>Lecture de l’espace de travail</translation>
    </message>
    <message>
        <source>The Overview could not be read</source>
        <translation>La vue d’ensemble n’a pas pu être lue</translation>
    </message>
    <message>
        <source>No source is connected yet</source>
        <translation>Aucune source connectée</translation>
    </message>
    <message>
        <source>Add a source to see who has which access, and what is wrong with it.</source>
        <translation>Ajoutez une source pour voir qui a quel accès, et ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>%1 of %2 privileged, 90 days, worked out</source>
        <translation>%1 sur %2 privilégiés, 90 jours, déduits</translation>
    </message>
    <message>
        <source>%1 of %2 privileged, 90 days</source>
        <translation>%1 sur %2 privilégiés, 90 jours</translation>
    </message>
    <message>
        <source>Days before the first sync are worked out from when the findings known today began.</source>
        <translation>Les jours d’avant la première lecture sont déduits du début des constats connus aujourd’hui.</translation>
    </message>
    <message>
        <source>1 alert</source>
        <translation>1 alerte</translation>
    </message>
    <message>
        <source>%1 alerts</source>
        <translation>%1 alertes</translation>
    </message>
    <message>
        <source>14 days, %1 events, %2</source>
        <translation>14 jours, %1 événements, %2</translation>
    </message>
    <message>
        <source>%1 privileged accounts</source>
        <translation>%1 comptes privilégiés</translation>
    </message>
    <message>
        <source>%1 belongs to no account that a source names.</source>
        <translation>%1 n’appartient à aucun compte nommé par une source.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>aller</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>postern::Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Go to a page, an account, or run a command</source>
        <translation>Aller à une page, à un compte, ou lancer une commande</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Rien ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>postern::PathField</name>
    <message>
        <source>One path a line: a file, a folder, an archive, or a pattern such as *.csv</source>
        <translation>Un chemin par ligne&#x202f;: un fichier, un dossier, une archive ou un motif tel que *.csv</translation>
    </message>
    <message>
        <source>Paths, one a line</source>
        <translation>Chemins, un par ligne</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
</context>
<context>
    <name>postern::PathList</name>
    <message>
        <source>How it gets there</source>
        <translation>Comment il y parvient</translation>
    </message>
</context>
<context>
    <name>postern::PdfSeal</name>
    <message>
        <source>The report was laid out, but could not be made a PDF file (%1). Nothing was written.</source>
        <translation>Le rapport a été mis en page, mais n’a pas pu devenir un fichier PDF (%1). Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>postern::PeoplePage</name>
    <message>
        <source>Show the person</source>
        <translation>Afficher la personne</translation>
    </message>
    <message>
        <source>Export these people…</source>
        <translation>Exporter ces personnes…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Name, mail, department or number</source>
        <translation>Nom, adresse, service ou numéro</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>left, with access</source>
        <translation>parties, avec accès</translation>
    </message>
    <message>
        <source>left</source>
        <translation>parties</translation>
    </message>
    <message>
        <source>here</source>
        <translation>présentes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 personnes sur %2</translation>
    </message>
    <message>
        <source>The people could not be read</source>
        <translation>Les personnes n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Reading people</source>
        <translation>Lecture des personnes</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>None of %1 people fits these filters.</source>
        <translation>Aucune des %1 personnes ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Nobody is known</source>
        <translation>Personne n’est connu</translation>
    </message>
    <message>
        <source>No source has told of people. Add the feed of HR on the page of sources.</source>
        <translation>Aucune source n’a parlé de personnes. Ajoutez le flux RH sur la page des sources.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrer</translation>
    </message>
    <message>
        <source>show</source>
        <translation>afficher</translation>
    </message>
</context>
<context>
    <name>postern::PeopleTable</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Live accounts</source>
        <translation>Comptes actifs</translation>
    </message>
    <message>
        <source>Secrets known</source>
        <translation>Secrets connus</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>postern::PersonDetail</name>
    <message>
        <source>Set by hand</source>
        <translation>Défini à la main</translation>
    </message>
    <message>
        <source>Matched by personnel number</source>
        <translation>Par le numéro de personnel</translation>
    </message>
    <message>
        <source>Matched by e-mail</source>
        <translation>Par l’e-mail</translation>
    </message>
    <message>
        <source>Matched by login name</source>
        <translation>Par l’identifiant</translation>
    </message>
    <message>
        <source>Matched by a configured key</source>
        <translation>Par une clé configurée</translation>
    </message>
    <message>
        <source>Likely, matched by name</source>
        <translation>Probable, par le nom</translation>
    </message>
</context>
<context>
    <name>postern::PersonLoader</name>
    <message>
        <source>No such person is known at this time.</source>
        <translation>Cette personne n’est pas connue à cette date.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>%1, tier %2</source>
        <translation>%1, niveau %2</translation>
    </message>
</context>
<context>
    <name>postern::PersonSide</name>
    <message>
        <source>Selected person</source>
        <translation>Personne sélectionnée</translation>
    </message>
    <message>
        <source>Details of the selected person</source>
        <translation>Détails de la personne sélectionnée</translation>
    </message>
    <message>
        <source>No person selected</source>
        <translation>Aucune personne sélectionnée</translation>
    </message>
    <message>
        <source>Left %1, %2 days ago</source>
        <translation>Partie le %1, il y a %2 jours</translation>
    </message>
    <message>
        <source>%1 events, last %2</source>
        <translation>%1 événements, le dernier %2</translation>
    </message>
    <message>
        <source>No use was seen.</source>
        <translation>Aucun usage n’a été vu.</translation>
    </message>
    <message>
        <source>Used after they left</source>
        <translation>Utilisé après le départ</translation>
    </message>
    <message>
        <source>live</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>answers for it</source>
        <translation>en répond</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>No account is known to be theirs.</source>
        <translation>Aucun compte connu n’est le sien.</translation>
    </message>
    <message>
        <source>Accounts, %1</source>
        <translation>Comptes, %1</translation>
    </message>
    <message>
        <source>still knows it</source>
        <translation>le connaît encore</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>plus valable</translation>
    </message>
    <message>
        <source>Secrets held or seen, %1</source>
        <translation>Secrets détenus ou vus, %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Entitlements, %1</source>
        <translation>Droits, %1</translation>
    </message>
</context>
<context>
    <name>postern::PrivilegedPage</name>
    <message>
        <source>Prepare removal</source>
        <translation>Préparer le retrait</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Hide the side panel</source>
        <translation>Masquer le volet latéral</translation>
    </message>
    <message>
        <source>Export these accounts…</source>
        <translation>Exporter ces comptes…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Used: of granted, in 90 days</source>
        <translation>Utilisés&#x202f;: des droits accordés, en 90 jours</translation>
    </message>
    <message>
        <source>Dormant accounts</source>
        <translation>Comptes dormants</translation>
    </message>
    <message>
        <source>Orphaned accounts</source>
        <translation>Comptes orphelins</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Privileged accounts</source>
        <translation>Comptes privilégiés</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>Les comptes n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Reading accounts</source>
        <translation>Lecture des comptes</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>Aucun compte ne correspond</translation>
    </message>
    <message>
        <source>None of %1 accounts fits these filters.</source>
        <translation>Aucun des %1 comptes ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>No such account</source>
        <translation>Ce compte n’existe pas</translation>
    </message>
    <message>
        <source>No source has reported one.</source>
        <translation>Aucune source n’en a signalé.</translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation>%1 sur %2 comptes</translation>
    </message>
    <message>
        <source>%1 selected, %2 not shown</source>
        <translation>%1 choisis, %2 non affichés</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 choisis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>move</source>
        <translation>aller</translation>
    </message>
    <message>
        <source>select</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrer</translation>
    </message>
    <message>
        <source>prepare removal</source>
        <translation>préparer le retrait</translation>
    </message>
</context>
<context>
    <name>postern::QueueDelegate</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>postern::Reference</name>
    <message>
        <source>7 days ago</source>
        <translation>il y a 7 jours</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>il y a 30 jours</translation>
    </message>
    <message>
        <source>earlier today</source>
        <translation>plus tôt aujourd’hui</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>in 7 days</source>
        <translation>en 7 jours</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>en 30 jours</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>postern::ReportFile</name>
    <message>
        <source>There is no memory for the report. Nothing was written.</source>
        <translation>Pas assez de mémoire pour le rapport. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The pages of the report could not be drawn. Nothing was written.</source>
        <translation>Les pages du rapport n’ont pas pu être dessinées. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The report could not be written to %1 (%2). What was there before is unchanged. Choose another folder, or make room.</source>
        <extracomment>%1: a file, %2: why not, in the words of the system.</extracomment>
        <translation>Le rapport n’a pas pu être écrit dans %1 (%2). Ce qui s’y trouvait est inchangé. Choisissez un autre dossier ou faites de la place.</translation>
    </message>
</context>
<context>
    <name>postern::ReportList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of a list that is longer than its place; %n: how many are not listed.</extracomment>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::ReportPaper</name>
    <message>
        <source>db %1</source>
        <extracomment>In the foot of a page. %1: the first digits of the database&apos;s digest.</extracomment>
        <translation>db %1</translation>
    </message>
    <message>
        <source>%1, data of %2, made for %3</source>
        <extracomment>In the foot of a page. %1: the program and its version, %2: day and time, %3: a person.</extracomment>
        <translation>%1, données du %2, établi pour %3</translation>
    </message>
    <message>
        <source>%1, data of %2</source>
        <extracomment>In the foot of a page. %1: the program and its version, %2: day and time.</extracomment>
        <translation>%1, données du %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>In the foot of a page. %1: its number, %2: how many there are.</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>postern::ReportsPage</name>
    <message>
        <source>Write the summary…</source>
        <translation>Écrire la synthèse…</translation>
    </message>
    <message>
        <source>Write the dossier…</source>
        <translation>Écrire le dossier…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Management summary</source>
        <translation>Synthèse de direction</translation>
    </message>
    <message>
        <source>Three pages of PDF: where the risk sits, what changed, what is being done and by when. As of the date that is looked at.</source>
        <translation>Trois pages de PDF&#xa0;: où se trouve le risque, ce qui a changé, ce qui est fait et pour quand. À la date consultée.</translation>
    </message>
    <message>
        <source>Dossier of one account</source>
        <translation>Dossier d’un compte</translation>
    </message>
    <message>
        <source>Name, owner or privilege</source>
        <translation>Nom, responsable ou privilège</translation>
    </message>
    <message>
        <source>Privileged accounts</source>
        <translation>Comptes à privilèges</translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation>%1 comptes sur %2</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>Les comptes n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Reading accounts</source>
        <translation>Lecture des comptes</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>write the dossier</source>
        <translation>écrire le dossier</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
</context>
<context>
    <name>postern::RiskAcceptance</name>
    <message>
        <source>This finding is not open any more. Nothing was kept.</source>
        <translation>Ce constat n’est plus ouvert. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>A risk is accepted by somebody and for a reason. Nothing was kept.</source>
        <translation>Un risque est accepté par quelqu’un et pour une raison. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>The day until which it is accepted has passed. Nothing was kept.</source>
        <translation>Le jour limite est passé. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Nobody has accepted this risk.</source>
        <translation>Personne n’a accepté ce risque.</translation>
    </message>
</context>
<context>
    <name>postern::RuleBacktest</name>
    <message>
        <source>Run the backtest</source>
        <translation>Lancer le test rétrospectif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the backtest</source>
        <translation>Annuler le test rétrospectif</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Arrêté. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Jour %1 sur %2</translation>
    </message>
    <message>
        <source>Looking at every day</source>
        <translation>Examen de chaque jour</translation>
    </message>
    <message>
        <source>%1 matches already %2 days ago; %3 today.</source>
        <translation>%1 correspondances déjà il y a %2 jours, %3 aujourd’hui.</translation>
    </message>
    <message>
        <source>First match on %1; %2 matches today.</source>
        <translation>Première correspondance le %1, %2 aujourd’hui.</translation>
    </message>
    <message>
        <source>No match on any of these days.</source>
        <translation>Aucune correspondance sur ces jours.</translation>
    </message>
    <message numerus="yes">
        <source>With this edit the first match comes %n day(s) earlier.</source>
        <translation>
            <numerusform>Avec cette modification, la première correspondance vient %n jour plus tôt.</numerusform>
            <numerusform>Avec cette modification, la première correspondance vient %n jours plus tôt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With this edit the first match comes %n day(s) later.</source>
        <translation>
            <numerusform>Avec cette modification, la première correspondance vient %n jour plus tard.</numerusform>
            <numerusform>Avec cette modification, la première correspondance vient %n jours plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>With this edit %1 matches today instead of %2.</source>
        <translation>Avec cette modification, %1 correspondances aujourd’hui au lieu de %2.</translation>
    </message>
    <message>
        <source>Incident on</source>
        <translation>Incident du</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no incident</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>It would have said nothing before the incident.</source>
        <translation>Elle n’aurait rien dit avant l’incident.</translation>
    </message>
    <message numerus="yes">
        <source>It spoke %n day(s) before the incident, or earlier.</source>
        <translation>
            <numerusform>Elle parlait %n jour avant l’incident, ou plus tôt.</numerusform>
            <numerusform>Elle parlait %n jours avant l’incident, ou plus tôt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have spoken %n day(s) before the incident.</source>
        <translation>
            <numerusform>Elle aurait parlé %n jour avant l’incident.</numerusform>
            <numerusform>Elle aurait parlé %n jours avant l’incident.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::RuleBook</name>
    <message>
        <source>The query of this rule failed: %1</source>
        <translation>La requête de cette règle a échoué&#x202f;: %1</translation>
    </message>
    <message>
        <source>This rule was not evaluated yet. Sync to judge.</source>
        <translation>Cette règle n’a pas encore été évaluée. Synchronisez pour juger.</translation>
    </message>
    <message>
        <source>first evaluated here</source>
        <translation>première évaluation ici</translation>
    </message>
    <message>
        <source>another text of the rule</source>
        <translation>un autre texte de la règle</translation>
    </message>
    <message>
        <source>Leavers and owners</source>
        <translation>Départs et responsables</translation>
    </message>
    <message>
        <source>Dormancy</source>
        <translation>Dormance</translation>
    </message>
    <message>
        <source>Least privilege</source>
        <translation>Moindre privilège</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants secrets</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Separation of duties</source>
        <translation>Séparation des tâches</translation>
    </message>
    <message>
        <source>Service accounts and machines</source>
        <translation>Comptes de service et machines</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>Autres règles</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Il n’y a pas de règle «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>postern::RuleCounts</name>
    <message>
        <source>Violations by rule</source>
        <translation>Infractions par règle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Infractions</translation>
    </message>
</context>
<context>
    <name>postern::RuleHead</name>
    <message>
        <source>%1, judging anew</source>
        <extracomment>Under the title of a rule; %1 is its file.</extracomment>
        <translation>%1, nouvelle évaluation en cours</translation>
    </message>
    <message>
        <source>%1, edited, not saved</source>
        <translation>%1, modifiée, non enregistrée</translation>
    </message>
    <message>
        <source>%1, a rule of your own</source>
        <translation>%1, une règle à vous</translation>
    </message>
    <message>
        <source>%1, with numbers of your own</source>
        <translation>%1, avec vos propres nombres</translation>
    </message>
</context>
<context>
    <name>postern::RuleList</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>%1+</source>
        <extracomment>A number of which there may be more.</extracomment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 correspondances</translation>
    </message>
    <message>
        <source>matches not known</source>
        <translation>correspondances inconnues</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>postern::RuleMatchTable</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1 (listed under “%2”)</source>
        <extracomment>%1: a sentence without full stop, %2: the title of another rule</extracomment>
        <translation>%1 (classé sous «&#x202f;%2&#x202f;»)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What it found</source>
        <translation>Ce qu’elle a trouvé</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>postern::RuleParameters</name>
    <message>
        <source>This rule has no numbers to set.</source>
        <translation>Cette règle n’a pas de nombre à régler.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Default %1; %2. %3</source>
        <extracomment>Under the field of a number. %1: its default, %2: its limits, %3: where the default comes from.</extracomment>
        <translation>Par défaut %1, de %2. %3</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>Revenir à la valeur par défaut, %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>avant&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>postern::RuleSide</name>
    <message>
        <source>caught</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>spared</source>
        <translation>épargné</translation>
    </message>
    <message>
        <source>on the edge</source>
        <translation>à la limite</translation>
    </message>
    <message>
        <source>Details of the rule</source>
        <translation>Détails de la règle</translation>
    </message>
    <message>
        <source>Selected rule</source>
        <translation>Règle sélectionnée</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Backtest, matches by day</source>
        <translation>Test rétrospectif par jour</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Mesures des normes</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>sous %n jour</numerusform>
            <numerusform>sous %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>To be dealt with</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>All its sources are complete and current.</source>
        <translation>Toutes ses sources sont complètes et à jour.</translation>
    </message>
    <message>
        <source>It needs: %1.</source>
        <translation>Il lui faut&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Last run %1, %2 ms.</source>
        <translation>Dernière évaluation %1, %2 ms.</translation>
    </message>
    <message>
        <source>Can it be judged?</source>
        <translation>Peut-on juger&#x202f;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A case a rule was proved with. %1: caught, spared or on the edge; %2: what the case is, in English</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>A rule of your own; no proof came with it.</source>
        <translation>Une règle à vous, sans preuve jointe.</translation>
    </message>
    <message numerus="yes">
        <source>Proof, %n case(s)</source>
        <translation>
            <numerusform>Preuve, %n cas</numerusform>
            <numerusform>Preuve, %n cas</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not evaluated here yet.</source>
        <translation>Elle n’a pas encore été évaluée ici.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>postern::RuleStanding</name>
    <message>
        <source>%1 is late or failing: last complete %2.</source>
        <translation>%1 est en retard ou en échec&#x202f;: dernière lecture complète le %2.</translation>
    </message>
    <message>
        <source>%1 was never read completely.</source>
        <translation>%1 n’a jamais été lue en entier.</translation>
    </message>
    <message>
        <source>people (HR)</source>
        <translation>personnes (RH)</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>comptes</translation>
    </message>
    <message>
        <source>roles and groups</source>
        <translation>rôles et groupes</translation>
    </message>
    <message>
        <source>keys and secrets</source>
        <translation>clés et secrets</translation>
    </message>
    <message>
        <source>who has known a secret</source>
        <translation>qui a connu un secret</translation>
    </message>
    <message>
        <source>check-outs of shared secrets</source>
        <translation>emprunts de secrets partagés</translation>
    </message>
    <message>
        <source>who owns or approves what</source>
        <translation>qui possède ou approuve quoi</translation>
    </message>
    <message>
        <source>use of single permissions</source>
        <translation>usage de chaque droit</translation>
    </message>
    <message>
        <source>access events</source>
        <translation>événements d’accès</translation>
    </message>
    <message>
        <source>last use</source>
        <translation>dernier usage</translation>
    </message>
    <message>
        <source>how accounts sign in (MFA)</source>
        <translation>mode de connexion (MFA)</translation>
    </message>
    <message>
        <source>a log of issued tokens</source>
        <translation>un journal des jetons émis</translation>
    </message>
    <message>
        <source>alerts of other systems</source>
        <translation>alertes d’autres systèmes</translation>
    </message>
    <message>
        <source>change windows</source>
        <translation>fenêtres de changement</translation>
    </message>
    <message>
        <source>reviews of powerful rights</source>
        <translation>revues des droits forts</translation>
    </message>
    <message>
        <source>what other rules found</source>
        <translation>ce que d’autres règles ont trouvé</translation>
    </message>
    <message>
        <source>%1 does not tell: %2.</source>
        <translation>%1 ne dit pas&#x202f;: %2.</translation>
    </message>
    <message>
        <source>No source tells: %1.</source>
        <translation>Aucune source ne dit&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>postern::RuleStrip</name>
    <message>
        <source>Read-only query; all its sources are complete and current</source>
        <translation>Requête en lecture seule, toutes ses sources sont complètes et à jour</translation>
    </message>
</context>
<context>
    <name>postern::RuleTrialModel</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nouveau</translation>
    </message>
    <message>
        <source>%1, no longer</source>
        <translation>%1, plus maintenant</translation>
    </message>
</context>
<context>
    <name>postern::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Run the backtest</source>
        <translation>Lancer le test rétrospectif</translation>
    </message>
    <message>
        <source>Undo the change of the rule</source>
        <translation>Annuler le changement de la règle</translation>
    </message>
    <message>
        <source>Redo the change of the rule</source>
        <translation>Rétablir le changement de la règle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Export the matches…</source>
        <translation>Exporter les correspondances…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Title or id</source>
        <translation>Titre ou identifiant</translation>
    </message>
    <message>
        <source>Filter the rules</source>
        <translation>Filtrer les règles</translation>
    </message>
    <message>
        <source>Rules of your own are read from %1</source>
        <translation>Vos propres règles sont lues dans %1</translation>
    </message>
    <message>
        <source>Text of the rule</source>
        <translation>Texte de la règle</translation>
    </message>
    <message>
        <source>Which matches</source>
        <translation>Quelles correspondances</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Changements seuls</translation>
    </message>
    <message>
        <source>What the rule finds</source>
        <translation>Ce que la règle trouve</translation>
    </message>
    <message>
        <source>Reading rules</source>
        <translation>Lecture des règles</translation>
    </message>
    <message>
        <source>The rules could not be read</source>
        <translation>Les règles n’ont pas pu être lues</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 cannot be judged</source>
        <extracomment>%1: &quot;120 rules&quot;; %2: how many of them</extracomment>
        <translation>%1, dont %2 non évaluables</translation>
    </message>
    <message>
        <source>The rule could not be read</source>
        <translation>La règle n’a pas pu être lue</translation>
    </message>
    <message>
        <source>This has no page of its own; what it found stands in the row.</source>
        <translation>Ceci n’a pas de page à soi, le constat figure sur la ligne.</translation>
    </message>
    <message>
        <source>The workspace was opened to read only.</source>
        <translation>L’espace de travail est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>While looking back nothing can be changed.</source>
        <translation>Pendant un retour en arrière, rien ne peut être changé.</translation>
    </message>
    <message>
        <source>%1 matches in %2 ms</source>
        <translation>%1 correspondances en %2 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n correspondance</numerusform>
            <numerusform>%n correspondances</numerusform>
        </translation>
    </message>
    <message>
        <source>the same as the saved rule</source>
        <translation>comme la règle enregistrée</translation>
    </message>
    <message>
        <source>%1 new, %2 no longer</source>
        <translation>%1 en plus, %2 en moins</translation>
    </message>
    <message>
        <source>%1; the first %2 are listed</source>
        <translation>%1, les %2 premières sont listées</translation>
    </message>
    <message>
        <source>Matches not known</source>
        <translation>Correspondances inconnues</translation>
    </message>
    <message>
        <source>that nothing is listed does not mean that there is nothing</source>
        <translation>une liste vide ne veut pas dire qu’il n’y a rien</translation>
    </message>
    <message>
        <source>there may be more: not every source could be read</source>
        <translation>il peut y en avoir plus&#x202f;: des sources manquent</translation>
    </message>
    <message>
        <source>all is well, as far as this rule says</source>
        <translation>tout va bien, selon cette règle</translation>
    </message>
    <message>
        <source>Saved and judged anew: %1</source>
        <translation>Enregistrée et réévaluée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Taken back and judged anew</source>
        <translation>Repris et réévalué</translation>
    </message>
    <message>
        <source>Changed again and judged anew</source>
        <translation>Rétabli et réévalué</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>backtest</source>
        <translation>test rétrospectif</translation>
    </message>
    <message>
        <source>save</source>
        <translation>enregistrer</translation>
    </message>
</context>
<context>
    <name>postern::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>text size</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Hauteur des lignes</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Single letters are commands in lists (J, K, A, R)</source>
        <translation>Les lettres seules sont des commandes dans les listes (J, K, A, R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Language, from the next start</source>
        <translation>Langue, au prochain démarrage</translation>
    </message>
</context>
<context>
    <name>postern::SeverityLegend</name>
    <message>
        <source>Legend: critical, high, medium, low</source>
        <translation>Légende&#x202f;: critique, élevé, moyen, faible</translation>
    </message>
</context>
<context>
    <name>postern::SeverityWords</name>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Aucun constat</translation>
    </message>
</context>
<context>
    <name>postern::ShareList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>postern::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) failing</source>
        <translation>
            <numerusform>%n source en échec</numerusform>
            <numerusform>%n sources en échec</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::SourceHealth</name>
    <message>
        <source>Current</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Syncing, %1%</source>
        <translation>Lecture, %1&#x202f;%</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <translation>En retard de %1</translation>
    </message>
    <message>
        <source>Failing for %1</source>
        <translation>En échec depuis %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lue</translation>
    </message>
</context>
<context>
    <name>postern::SourceLoader</name>
    <message>
        <source>%1 people</source>
        <translation>%1 personnes</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 comptes</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 clés</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 événements</translation>
    </message>
    <message>
        <source>%1 alerts</source>
        <translation>%1 alertes</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>The log was changed by %1, %2 before the last complete read. Treat it as suspicious.</source>
        <translation>Le journal a été modifié par %1, %2 avant la dernière lecture complète. À considérer comme suspect.</translation>
    </message>
    <message>
        <source>No source is connected yet.</source>
        <translation>Aucune source n’est encore connectée.</translation>
    </message>
    <message>
        <source>The one source is current.</source>
        <translation>L’unique source est à jour.</translation>
    </message>
    <message>
        <source>All %1 sources are current.</source>
        <translation>Les %1 sources sont toutes à jour.</translation>
    </message>
    <message>
        <source>%1 of %2 sources are current.</source>
        <translation>%1 sources sur %2 sont à jour.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>postern::SourceRemoveDialog</name>
    <message>
        <source>Remove source</source>
        <translation>Retirer la source</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Its accounts, grants and events are closed as of now and no longer count. The source itself is not touched. To go on, type its name: %1</source>
        <translation>Ses comptes, droits et événements sont clos dès maintenant et ne comptent plus. La source elle-même n’est pas touchée. Pour continuer, saisissez son nom&#x202f;: %1</translation>
    </message>
    <message>
        <source>Name of the source to remove</source>
        <translation>Nom de la source à retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>postern::SourceSide</name>
    <message>
        <source>Selected source</source>
        <translation>Source sélectionnée</translation>
    </message>
    <message>
        <source>Details of the selected source</source>
        <translation>Détails de la source sélectionnée</translation>
    </message>
    <message>
        <source>No source selected</source>
        <translation>Aucune source sélectionnée</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>See why nothing was delivered since the last complete read.</source>
        <translation>Voyez pourquoi rien n’est arrivé depuis la dernière lecture complète.</translation>
    </message>
    <message>
        <source>Choose Try again. What was missed is read then.</source>
        <translation>Choisissez Réessayer. Ce qui manque sera lu.</translation>
    </message>
    <message>
        <source>Mend what the error names.</source>
        <translation>Corrigez ce que nomme l’erreur.</translation>
    </message>
    <message>
        <source>Choose Try again. Missed hours are read back.</source>
        <translation>Choisissez Réessayer. Les heures manquantes seront relues.</translation>
    </message>
    <message>
        <source>Check who changed the log.</source>
        <translation>Vérifiez qui a modifié le journal.</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Ouvrir le compte</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Type&#x202f;: %1</translation>
    </message>
    <message>
        <source>Last complete read: %1</source>
        <translation>Dernière lecture complète&#x202f;: %1</translation>
    </message>
    <message>
        <source>Never read completely</source>
        <translation>Jamais lue entièrement</translation>
    </message>
    <message>
        <source>It held %1</source>
        <translation>Elle contenait %1</translation>
    </message>
    <message>
        <source>%1 privileged accounts</source>
        <translation>%1 comptes privilégiés</translation>
    </message>
    <message>
        <source>%1 rows could not be read</source>
        <translation>%1 lignes n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu’elle contient</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
</context>
<context>
    <name>postern::SourceTable</name>
    <message>
        <source>%1 runs</source>
        <translation>%1 lectures</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Last 14 runs</source>
        <translation>14 dernières lectures</translation>
    </message>
    <message>
        <source>Last complete</source>
        <translation>Dernière complète</translation>
    </message>
</context>
<context>
    <name>postern::SourcesPage</name>
    <message>
        <source>Sync all</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Ajouter une source…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hide the side panel</source>
        <translation>Masquer le volet latéral</translation>
    </message>
    <message>
        <source>Runs: the height is the duration, a cross is a failed run, a hollow square is a run that brought nothing.</source>
        <translation>Lectures&#x202f;: la hauteur est la durée, une croix une lecture échouée, un carré vide une lecture qui n’a rien apporté.</translation>
    </message>
    <message>
        <source>What this affects today</source>
        <translation>Ce que cela touche aujourd’hui</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Reading the sources</source>
        <translation>Lecture des sources</translation>
    </message>
    <message>
        <source>The sources could not be read</source>
        <translation>Les sources n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>No source is connected yet</source>
        <translation>Aucune source connectée</translation>
    </message>
    <message>
        <source>Add a file, a directory or a cloud account to read from.</source>
        <translation>Ajoutez un fichier, un annuaire ou un compte cloud à lire.</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 sources</translation>
    </message>
    <message>
        <source>%1 accounts, %2 people</source>
        <translation>%1 comptes, %2 personnes</translation>
    </message>
    <message>
        <source>1 rule on hold</source>
        <translation>1 règle suspendue</translation>
    </message>
    <message>
        <source>%1 rules on hold</source>
        <translation>%1 règles suspendues</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>move</source>
        <translation>aller</translation>
    </message>
    <message>
        <source>sync all</source>
        <translation>tout lire</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>réessayer</translation>
    </message>
    <message>
        <source>add source</source>
        <translation>ajouter une source</translation>
    </message>
</context>
<context>
    <name>postern::StatusStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>what is being read, done, total</comment>
        <translation>%1 %2 sur %3</translation>
    </message>
</context>
<context>
    <name>postern::SummaryLoader</name>
    <message>
        <source>%1 than %2</source>
        <translation>%1 (référence&#x202f;: %2)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>At critical risk</source>
        <translation>À risque critique</translation>
    </message>
    <message>
        <source>Change not known</source>
        <translation>Évolution inconnue</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Sans changement</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>A leaver’s key is still live.</source>
        <translation>La clé d’une personne partie est encore active.</translation>
    </message>
    <message>
        <source>One person who left still has access.</source>
        <translation>Une personne partie a encore un accès.</translation>
    </message>
    <message>
        <source>%1 people who left still have access.</source>
        <translation>%1 personnes parties ont encore un accès.</translation>
    </message>
    <message>
        <source>Privileged access risk rose this week.</source>
        <translation>Le risque des accès privilégiés a augmenté cette semaine.</translation>
    </message>
    <message>
        <source>Privileged access risk fell this week.</source>
        <translation>Le risque des accès privilégiés a baissé cette semaine.</translation>
    </message>
    <message>
        <source>Privileged access risk stayed the same this week.</source>
        <translation>Le risque des accès privilégiés est resté le même cette semaine.</translation>
    </message>
    <message>
        <source>%1 (%2): %3.</source>
        <translation>%1 (%2)&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 privileged accounts have at least one open finding.</source>
        <translation>%1 comptes privilégiés sur %2 ont au moins un constat ouvert.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>1 account rose to critical risk</source>
        <translation>1 compte est passé à risque critique</translation>
    </message>
    <message>
        <source>%1 accounts rose to critical risk</source>
        <translation>%1 comptes sont passés à risque critique</translation>
    </message>
    <message>
        <source>1 account is no longer at critical risk</source>
        <translation>1 compte n’est plus à risque critique</translation>
    </message>
    <message>
        <source>%1 accounts are no longer at critical risk</source>
        <translation>%1 comptes ne sont plus à risque critique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 has been %2 since %3: %4.</source>
        <translation>%1 est %2 depuis %3&#x202f;: %4.</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>%1 is not read.</source>
        <translation>%1 n’est pas lue.</translation>
    </message>
    <message>
        <source>All %1 sources are current. Systems that are not connected are not in this summary.</source>
        <translation>Les %1 sources sont toutes à jour. Les systèmes non connectés ne figurent pas dans cette synthèse.</translation>
    </message>
    <message>
        <source>The other %1 of %2 sources are current.</source>
        <translation>Les %1 autres sources sur %2 sont à jour.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Privileged accounts</source>
        <translation>Comptes privilégiés</translation>
    </message>
    <message>
        <source>Dormant, privileged</source>
        <translation>Dormants privilégiés</translation>
    </message>
    <message>
        <source>With no owner</source>
        <translation>Sans titulaire</translation>
    </message>
    <message>
        <source>Privileged: can change access, run as administrator or read personal data in bulk. Dormant: enabled and not used for as long as its rule says. Orphaned: no owner, or the owner has left. Risk runs from 0 to 100; critical starts at 80, high at 60, medium at 40.</source>
        <translation>Privilégié&#x202f;: peut modifier les accès, agir en administrateur ou lire en masse des données personnelles. Dormant&#x202f;: actif et inutilisé aussi longtemps que sa règle le dit. Orphelin&#x202f;: sans titulaire, ou titulaire parti. Le risque va de 0 à 100&#x202f;; critique à partir de 80, élevé de 60, moyen de 40.</translation>
    </message>
</context>
<context>
    <name>postern::SummaryTables</name>
    <message>
        <source>leavers and owners</source>
        <translation>départs et titulaires</translation>
    </message>
    <message>
        <source>dormancy</source>
        <translation>dormance</translation>
    </message>
    <message>
        <source>least privilege</source>
        <translation>moindre privilège</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>secrets</translation>
    </message>
    <message>
        <source>separation of duties</source>
        <translation>séparation des tâches</translation>
    </message>
    <message>
        <source>service accounts</source>
        <translation>comptes de service</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>comportement</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>surveillance</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The accounts at most risk</source>
        <translation>Les comptes les plus à risque</translation>
    </message>
    <message>
        <source>one at high</source>
        <translation>un à risque élevé</translation>
    </message>
    <message>
        <source>%1 at high</source>
        <translation>%1 à risque élevé</translation>
    </message>
    <message>
        <source>One account at high risk</source>
        <translation>Un compte à risque élevé</translation>
    </message>
    <message>
        <source>%1 accounts at high risk</source>
        <translation>%1 comptes à risque élevé</translation>
    </message>
    <message>
        <source>One account at critical risk</source>
        <translation>Un compte à risque critique</translation>
    </message>
    <message>
        <source>%1 accounts at critical risk</source>
        <translation>%1 comptes à risque critique</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sans titulaire</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, parti</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 more.</source>
        <translation>%1&#x202f;: %2 et %3 de plus.</translation>
    </message>
</context>
<context>
    <name>postern::SuspiciousAccessChart</name>
    <message>
        <source>Suspicious access by day</source>
        <translation>Accès suspects par jour</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Not everything was seen</source>
        <translation>Tout n’a pas été vu</translation>
    </message>
    <message>
        <source>Nothing suspicious</source>
        <translation>Rien de suspect</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>%1 data gap</source>
        <translation>%1 lacune de données</translation>
    </message>
</context>
<context>
    <name>postern::TableExport</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Exporting rows</source>
        <translation>Exportation des lignes</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>postern::TableSaving</name>
    <message>
        <source>Export accounts</source>
        <translation>Exporter les comptes</translation>
    </message>
    <message>
        <source>Comma-separated (*.csv)</source>
        <translation>Séparé par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>%1 accounts written to %2</source>
        <translation>%1 comptes écrits dans %2</translation>
    </message>
</context>
<context>
    <name>postern::TimeMachinePage</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Between %1 and %2 as many accounts are privileged as before.</source>
        <translation>Entre %1 et %2, autant de comptes à privilèges qu’avant.</translation>
    </message>
    <message>
        <source>What changed for %1 between %2 and %3.</source>
        <translation>Ce qui a changé pour %1 entre %2 et %3.</translation>
    </message>
    <message numerus="yes">
        <source>Between %1 and %2, %n more account(s) became privileged.</source>
        <translation>
            <numerusform>Entre %1 et %2, %n compte à privilèges de plus.</numerusform>
            <numerusform>Entre %1 et %2, %n comptes à privilèges de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between %1 and %2, %n account(s) ceased to be privileged.</source>
        <translation>
            <numerusform>Entre %1 et %2, %n compte à privilèges de moins.</numerusform>
            <numerusform>Entre %1 et %2, %n comptes à privilèges de moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed.</source>
        <translation>%1 ajoutés, %2 retirés, %3 changés.</translation>
    </message>
    <message>
        <source>Privileged accounts</source>
        <translation>Comptes à privilèges</translation>
    </message>
    <message>
        <source>Critical risk</source>
        <translation>Risque critique</translation>
    </message>
    <message>
        <source>Dormant, privileged</source>
        <translation>Dormants, à privilèges</translation>
    </message>
    <message>
        <source>Orphaned, privileged</source>
        <translation>Orphelins, à privilèges</translation>
    </message>
    <message>
        <source>Keys past rotation</source>
        <translation>Clés à renouveler</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Sans changement</translation>
    </message>
    <message>
        <source>%1 then</source>
        <extracomment>A figure on the first of two days.</extracomment>
        <translation>%1 alors</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tout %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ajouté %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Retiré %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Changé %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>This has no page of its own; what changed stands in the row.</source>
        <translation>Ceci n’a pas de page à soi, le changement figure sur la ligne.</translation>
    </message>
    <message>
        <source>Export difference</source>
        <translation>Exporter la différence</translation>
    </message>
    <message>
        <source>Comma-separated (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>%1 lines written to %2</source>
        <translation>%1 lignes écrites dans %2</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>pick end</source>
        <translation>choisir la borne</translation>
    </message>
    <message>
        <source>Today as B</source>
        <translation>Aujourd’hui en B</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Export difference…</source>
        <translation>Exporter la différence…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>One person: name, mail or number</source>
        <translation>Une personne&#x202f;: nom, adresse…</translation>
    </message>
    <message>
        <source>Compare for one person</source>
        <translation>Comparer pour une personne</translation>
    </message>
    <message>
        <source>First day, A</source>
        <translation>Premier jour, A</translation>
    </message>
    <message>
        <source>Second day, B</source>
        <translation>Second jour, B</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the first of two days</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>the second of two days</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Changes recorded per day</source>
        <translation>Changements enregistrés par jour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Annuler la comparaison</translation>
    </message>
    <message>
        <source>Name or what</source>
        <translation>Nom ou objet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Which differences</source>
        <translation>Quelles différences</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Reading what changed when</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>L’historique n’a pas pu être lu</translation>
    </message>
    <message>
        <source>There is no history yet</source>
        <translation>Il n’y a pas encore d’historique</translation>
    </message>
    <message>
        <source>It begins with the first complete read of a source. Sync first.</source>
        <translation>Il commence avec la première lecture complète d’une source. Synchronisez d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with a read</source>
        <translation>
            <numerusform>%n jour avec lecture</numerusform>
            <numerusform>%n jours avec lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing, step %1 of %2</source>
        <translation>Comparaison, étape %1 sur %2</translation>
    </message>
    <message>
        <source>These days could not be compared.</source>
        <translation>Ces jours n’ont pas pu être comparés.</translation>
    </message>
    <message>
        <source>Stopped. What is shown is the comparison before.</source>
        <translation>Arrêté. La comparaison précédente reste affichée.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>Machine temporelle</translation>
    </message>
    <message>
        <source>Nothing differs, as far as it was known on these days.</source>
        <translation>Rien ne diffère, d’après ce qui était connu ces jours-là.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>postern::TimelineLegend</name>
    <message>
        <source>Legend: alert, no data</source>
        <translation>Légende&#xa0;: alerte, pas de données</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
</context>
<context>
    <name>postern::TimelineLoader</name>
    <message>
        <source>No person known</source>
        <translation>Aucune personne connue</translation>
    </message>
    <message>
        <source>No account named</source>
        <translation>Aucun compte nommé</translation>
    </message>
    <message>
        <source>%1 connected %2</source>
        <translation>%1 connecté le %2</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>parti le %1</translation>
    </message>
</context>
<context>
    <name>postern::TimelineMark</name>
    <message>
        <source>Used after owner left</source>
        <translation>Utilisé après le départ</translation>
    </message>
    <message>
        <source>Secret of a leaver used</source>
        <translation>Secret d’un partant utilisé</translation>
    </message>
    <message>
        <source>Log stopped or changed</source>
        <translation>Journal arrêté ou modifié</translation>
    </message>
    <message>
        <source>Emergency account used</source>
        <translation>Compte d’urgence utilisé</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
</context>
<context>
    <name>postern::TimelinePage</name>
    <message>
        <source>Open the account</source>
        <translation>Ouvrir le compte</translation>
    </message>
    <message>
        <source>Export these events…</source>
        <translation>Exporter ces événements…</translation>
    </message>
    <message>
        <source>Show the whole range</source>
        <translation>Afficher toute la période</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 j</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 j</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Lanes by</source>
        <translation>Lignes par</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risque</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Events of the window</source>
        <translation>Événements de la fenêtre</translation>
    </message>
    <message>
        <source>Reading what happened</source>
        <translation>Lecture des événements</translation>
    </message>
    <message>
        <source>The timeline could not be read</source>
        <translation>La chronologie n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Nothing suspicious was seen</source>
        <translation>Rien de suspect n’a été vu</translation>
    </message>
    <message>
        <source>No account was used after its person left, no secret of theirs, no emergency account, and no log was stopped.</source>
        <translation>Aucun compte n’a été utilisé après le départ de sa personne, aucun de ses secrets, aucun compte d’urgence, et aucun journal n’a été arrêté.</translation>
    </message>
    <message>
        <source>Nothing suspicious was seen of this account.</source>
        <translation>Rien de suspect n’a été vu de ce compte.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>span of time</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>next event</source>
        <translation>événement suivant</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoomer</translation>
    </message>
    <message>
        <source>move window</source>
        <translation>déplacer la fenêtre</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>Timeline of suspicious access</source>
        <translation>Chronologie des accès suspects</translation>
    </message>
</context>
<context>
    <name>postern::TimelineTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2 records</source>
        <translation>%1, %2 enregistrements</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation>%1, échec</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>postern::TimelineView</name>
    <message>
        <source>Timeline of suspicious access</source>
        <translation>Chronologie des accès suspects</translation>
    </message>
    <message>
        <source>%1 of %2 events, %3 to %4</source>
        <translation>%1 événements sur %2, du %3 au %4</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n event(s) from %2, worst %3</source>
        <translation>
            <numerusform>%1, %n événement dès %2, au pire %3</numerusform>
            <numerusform>%1, %n événements dès %2, au pire %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing suspicious was seen in this time.</source>
        <translation>Rien de suspect n’a été vu pendant cette période.</translation>
    </message>
</context>
<context>
    <name>postern::TopBar</name>
    <message>
        <source>Time looked at</source>
        <translation>Moment observé</translation>
    </message>
    <message>
        <source>Time looked at: %1</source>
        <translation>Moment observé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search accounts, people, rules</source>
        <translation>Comptes, personnes, règles</translation>
    </message>
</context>
<context>
    <name>postern::TrendRows</name>
    <message>
        <source>Accounts at risk by day</source>
        <translation>Comptes à risque par jour</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>postern::UseBySource</name>
    <message>
        <source>Granted and used, by source</source>
        <translation>Accordé et utilisé, par source</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordés</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, use not seen</source>
        <translation>%1, usage non vu</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>postern::ViolationTable</name>
    <message>
        <source>No owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1, parti</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>tier %1 in %2 steps</source>
        <translation>niveau %1 en %2 étapes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Broken rule</source>
        <translation>Règle enfreinte</translation>
    </message>
    <message>
        <source>Used of granted</source>
        <translation>Utilisé sur accordé</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Inutilisés</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <source>Can become</source>
        <translation>Peut devenir</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>postern::WaterfallChart</name>
    <message>
        <source>Why the risk is what it is</source>
        <translation>D’où vient le risque</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
</context>
<context>
    <name>postern::WeeklyUseChart</name>
    <message>
        <source>Use by week</source>
        <translation>Usage par semaine</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usages</translation>
    </message>
    <message>
        <source>Not everything was seen</source>
        <translation>Tout n’a pas été vu</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
</context>
<context>
    <name>postern::Words</name>
    <message>
        <source>Today %1</source>
        <translation>Aujourd’hui %1</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>no</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dix</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>onze</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>douze</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postern::paper</name>
    <message>
        <source>overdue since %1</source>
        <extracomment>On paper, of something that was to be done by a day. %1: &quot;26 Aug 2026&quot;.</extracomment>
        <translation>en retard depuis le %1</translation>
    </message>
</context>
</TS>
