# La bandeja de salida de las cartas, y las cartas que se enviaron a una persona.

my-letters = Cartas dirigidas a usted
my-letters-lead = Todas las cartas que se le enviaron, aunque el correo se haya perdido.
my-letters-none = Todavía no se le ha enviado ninguna carta.
my-letter-sent = Enviada el { $when }
