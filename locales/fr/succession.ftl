# Des dialogues qui en deviennent d’autres : fusionnés et tenus conjointement, ou scindés en plusieurs.

life-merged = Fusionné avec un autre dialogue
life-split = Scindé en plusieurs dialogues
became-merged = Il a été fusionné avec un autre dialogue. Les deux se tiennent conjointement :
became-split = Il a été scindé. Ses parties se tiennent séparément :
came-from-merged = Il remplace ces dialogues, qui ont été fusionnés :
came-from-split = Il est une partie de ce dialogue, qui a été scindé :

## Ce qui est dit aux candidats

carried-merged = Le { $day }, des dialogues ont été fusionnés : { $dialogues }. Votre candidature se poursuit pour le dialogue conjoint. Sa référence ne change pas.
carried-split = Le { $day }, ce dialogue a été scindé : { $dialogues }. Votre candidature se poursuit pour chaque partie et peut être retirée de chacune. Sa référence ne change pas.
carried-stood = { $dialogue } : { $stage }
carried-same = Elle se poursuit là où elle en était. Vous n’avez rien à faire.
carried-back = Elle n’en est plus au même point pour chacun d’eux : une fusion ou une scission n’admet personne à ce qui n’a pas été décidé. Vous n’avez rien à faire ; la décision vous sera communiquée.
carried-aside = Votre organisation participe par une seule candidature, et une autre des vôtres se poursuit. Si celle-ci doit se poursuivre à sa place, écrivez au secrétariat.

## Ce qui est dit aux délégations et au Bureau élargi

list-known-as = Cette liste a été envoyée comme liste { $number } pour le dialogue « { $dialogue } », fusionné ou scindé depuis. Ce que votre délégation a exprimé demeure et concerne le dialogue nommé ci-dessus.
list-closed-anew = Son délai a été clos à cette occasion. Les États parties seront consultés à nouveau, avec une nouvelle liste.
listed-stage-elsewhere = Ne figure plus sur cette liste

## Au bureau

office-change = Le fusionner ou le scinder
office-change-lead = Choisissez d’abord. Rien ne change avant que vous ayez vu qui est concerné et confirmé.
office-merge = Le fusionner avec d’autres
office-merge-lead = Deux dialogues ou plus n’en forment plus qu’un, tenu conjointement. Il suit les réunions de tous et est présidé par des membres du bureau de chaque groupe.
office-merge-with = Le fusionner avec
office-merge-choose = Choisissez au moins un autre dialogue.
office-merge-none = Aucun autre dialogue prévu ne peut être fusionné avec lui.
office-merge-sure = Un seul dialogue conjoint se tiendrait le { $day } : { $topics }.
office-merge-button = Fusionner les dialogues
office-split = Le scinder
office-split-lead = Un dialogue conjoint en devient un par groupe.
office-split-day = Date de la partie consacrée au thème suivant : { $topic }
office-split-sure = Il se tiendrait en plusieurs parties : { $parts }.
office-split-button = Scinder le dialogue
office-carrying = Que devient l’état des candidatures ?
office-carrying-hint = Aucune règle connue de nous ne le dit. Votre choix est inscrit au registre avec le changement.
office-carrying-least-advanced = Elles se poursuivent là où elles en sont
office-carrying-least-advanced-hint = Pour une organisation candidate à plusieurs de ces dialogues, le cas le moins avancé se poursuit : une fusion n’admet personne. Si l’un a été admis et l’autre non, le Bureau élargi se prononce à nouveau.
office-carrying-anew = Les États parties sont consultés à nouveau
office-carrying-anew-hint = Les candidatures jugées suffisantes, inscrites sur une liste ou admises figurent sur une nouvelle liste. Les délais en cours sont clos. Les candidatures non admises ne sont pas reprises.
office-change-stays = Les références des candidatures, les objections, les décisions et les adresses des pages demeurent. Les places, la salle en ligne et la liste des délégations sont à saisir à nouveau. Les projets de lettres sur les décisions et les listes sont écartés. Le programme n’est pas repris ; il peut être établi à partir d’une copie.
office-change-final = Ce changement est irrévocable, mais un dialogue conjoint peut être scindé à nouveau.
office-touches-all-lists = Listes qui concerneraient le nouveau dialogue
office-touches-back = Candidatures qui reculeraient
office-moves-back = { $reference } : { $from } ; ensuite { $to }
office-moves-more = { $n ->
    [one] Et une autre.
   *[other] Et { $n } autres.
    }
office-done-merged = Les dialogues sont fusionnés : voici le dialogue conjoint
office-done-split = Le dialogue est scindé : voici l’une de ses parties
office-became = Il se poursuit sous la forme suivante :

## Avis

notice-carried-subject = Le dialogue auquel vous êtes candidat a changé
notice-carried-body =
    Des dialogues ont été fusionnés ou scindés. Votre candidature { $reference } se poursuit pour : { $dialogues }. Sa référence ne change pas et vous n’avez pas à présenter une nouvelle candidature. La page indique où elle en est et ce que cela signifie.
notice-list-carried-subject = Une liste de candidatures concerne désormais un autre dialogue
notice-list-carried-body =
    Des dialogues ont été fusionnés ou scindés. Une liste qui vous a été envoyée concerne désormais celui-ci : { $dialogue }. Les observations sont reçues { $until }. Ce que votre délégation a exprimé demeure.
notice-list-closed-subject = Le délai d’une liste a été clos
notice-list-closed-body =
    Des dialogues ont été fusionnés ou scindés. Le délai d’une liste qui vous a été envoyée a été clos, et vous serez consulté à nouveau, avec une nouvelle liste pour ce dialogue : { $dialogue }.

## Refus

refused-merger-needs-two = Une fusion porte sur deux dialogues au moins, chacun nommé une fois.
refused-not-joint = Le dialogue { $dialogue } n’est pas conjoint, ou moins de deux parties ont été nommées.
refused-day-has-come = Le jour du dialogue { $dialogue } est venu : il ne peut plus être fusionné ni scindé.
refused-circles-differ = Le dialogue { $dialogue } ne s’adresse pas aux mêmes lecteurs que les autres. Annoncez-le d’abord.
refused-seats-handed-out = { $n ->
    [one] Une personne a une place au dialogue { $dialogue } ou en attend une, avec une confirmation qui en indique la date. La place doit d’abord être rendue.
   *[other] { $n } personnes ont une place au dialogue { $dialogue } ou en attendent une, avec des confirmations qui en indiquent la date. Les places doivent d’abord être rendues.
    }
refused-policies-differ = Des candidatures en instance sont devant les États selon des règles différentes. Une objection aurait un effet que son État ignorait ; faites d’abord trancher ces candidatures.
refused-other-meetings = Les nouveaux dialogues doivent suivre les mêmes réunions que les anciens, ni plus ni moins.
refused-successor-in-the-past = La date du dialogue { $dialogue } doit être à venir.
refused-not-carried = Ce qui se rattache à ces dialogues n’a pas pu être repris. Signalez-le à l’administration de cette installation.
