# La boîte d'envoi des lettres, et les lettres qu'une personne a reçues.

my-letters = Lettres qui vous sont adressées
my-letters-lead = Toutes les lettres qui vous ont été envoyées, même si le courriel s’est perdu.
my-letters-none = Aucune lettre ne vous a encore été envoyée.
my-letter-sent = Envoyée le { $when }
