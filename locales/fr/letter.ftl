# Modèles de lettres. Le secrétariat voit le texte avant son départ et peut le changer ; rien ne part d’ici tout seul.

letter-action = Action requise : { $subject }
letter-neutral-subject = Un message pour vous
letter-greeting = Bonjour { $name },
letter-greeting-unnamed = Madame, Monsieur,
letter-closing = Le secrétariat

letter-invitation-subject = Votre invitation : { $dialogue }
letter-invitation-body =
    { $organization } est admise à participer : { $dialogue } (candidature { $reference }).

    Merci de confirmer qui participera, et si c’est sur place ou en ligne. Vous avez le temps { $until }. Cela se fait sur cette page, où vous pourrez aussi remplacer des personnes plus tard :
    { $link }

    Les places sont limitées. Qui n’est pas nommé d’ici là peut ne plus trouver de place. Cette invitation n’est pas un titre d’accès, ne couvre aucun frais et ne garantit pas de visa.

letter-not-admitted-subject = Votre candidature { $reference }
letter-not-admitted-body =
    { $organization } n’est pas admise à participer : { $dialogue } (candidature { $reference }).

    Organe de décision : { $decider }. Date : { $day }. Fondement : { $basis }.
letter-not-admitted-told = Ce qui peut être dit des raisons :
letter-not-admitted-review = La décision peut être réexaminée : { $how }
letter-not-admitted-final = Cette décision ne peut pas être réexaminée pour ce dialogue. Une nouvelle candidature à un autre dialogue est bienvenue.
letter-not-admitted-page =
    Cette page dit où en est votre candidature :
    { $link }

letter-guidance-in-person-subject = Comment venir : { $dialogue }
letter-guidance-in-person-body =
    Vous avez une place dans la salle : { $dialogue }.

    Merci d’apporter une pièce d’identité avec photographie et votre confirmation, imprimée ou sur votre téléphone. L’accueil ouvre avant la réunion ; prévoyez du temps pour le contrôle de sécurité. Votre confirmation, l’entrée d’agenda et la personne à contacter pour des besoins d’accessibilité sont sur cette page :
    { $link }
letter-guidance-online-subject = Comment participer en ligne : { $dialogue }
letter-guidance-online-body =
    Vous avez une place dans la salle en ligne : { $dialogue }.

    L’accès est personnel : merci de ne pas le transmettre. Essayez-le avant le jour dit, avec le microphone que vous utiliserez. Vous le trouverez, avec l’entrée d’agenda et la personne à qui demander de l’aide, sur cette page :
    { $link }
letter-thanks-subject = Merci de votre participation: { $dialogue }
letter-thanks-body =
    Merci d’avoir participé au { $dialogue }.

    Voulez-vous nous dire comment cela s’est passé? Six questions, deux minutes, sans compte. Vos réponses sont comptées et ne sont montrées à personne sous votre nom. Le formulaire est ouvert jusqu’à: { $until }

    { $link }
letter-panel-outcome-subject = Intervenants: { $dialogue }
letter-panel-outcome-body =
    Merci d’avoir proposé { $name } comme intervenant au { $dialogue }. Il a été décidé ce qui suit:

    { $outcomes }

    Les personnes choisies figureront au programme. État des propositions:

    { $link }
letter-comment-posted-subject = Votre observation { $reference } est publiée
letter-comment-posted-body =
    Votre observation écrite { $reference } sur le { $dialogue } est publiée telle que vous l’avez écrite:

    { $link }

    Vous pouvez à tout moment en montrer moins, ou la faire retirer.
letter-comment-returned-subject = Votre observation { $reference } vous est renvoyée
letter-comment-returned-body =
    Votre observation écrite { $reference } sur le { $dialogue } n’a pas été publiée en l’état. Motif:

    { $reason }

    Vous pouvez envoyer une nouvelle version ici:

    { $link }
letter-comment-declined-subject = Votre observation { $reference }
letter-comment-declined-body =
    Votre observation écrite { $reference } sur le { $dialogue } n’est pas publiée. Motif:

    { $reason }

    Suivi:

    { $link }
letter-summary-issued-subject = Résumé de la présidence: { $dialogue }
letter-summary-issued-body =
    Le résumé de la présidence sur le { $dialogue } a été publié, ou publié de nouveau. Il se trouve ici, avec ce qui a été publié auparavant et ce qui a été corrigé:

    { $link }

    Si un fait y est inexact, sa page a un formulaire pour le signaler.
