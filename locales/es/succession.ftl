# Diálogos que se convierten en otros: fusionados y celebrados conjuntamente, o divididos en sus partes.

life-merged = Fusionado con otro diálogo
life-split = Dividido en sus partes
became-merged = Se fusionó con otro diálogo. Ambos se celebran conjuntamente:
became-split = Se dividió. Sus partes se celebran por separado:
came-from-merged = Sustituye a estos diálogos, que se fusionaron:
came-from-split = Es una parte de este diálogo, que se dividió:

## Lo que se dice a los solicitantes

carried-merged = El { $day } se fusionaron diálogos: { $dialogues }. Su solicitud sigue adelante para el diálogo conjunto. Su referencia no cambia.
carried-split = El { $day } se dividió este diálogo: { $dialogues }. Su solicitud sigue adelante para cada parte y puede retirarse de cada una. Su referencia no cambia.
carried-stood = { $dialogue }: { $stage }
carried-same = Sigue adelante donde estaba. No tiene que hacer nada.
carried-back = Ya no está donde estaba para cada uno de ellos: una fusión o una división no admite a nadie a lo que no se ha decidido. No tiene que hacer nada; se le comunicará lo que se decida.
carried-aside = Su organización participa con una sola solicitud, y otra de las suyas sigue adelante. Si debe seguir esta en su lugar, escriba a la secretaría.

## Lo que se dice a las delegaciones y a la Mesa ampliada

list-known-as = Esta lista se envió como lista { $number } para el diálogo “{ $dialogue }”, que desde entonces se ha fusionado o dividido. Lo que su delegación expresó se mantiene y se refiere al diálogo mencionado más arriba.
list-closed-anew = Con ello se cerró su plazo. Se consultará de nuevo a los Estados partes, con una nueva lista.
listed-stage-elsewhere = Ya no figura en esta lista

## En la oficina

office-change = Fusionarlo o dividirlo
office-change-lead = Elija primero. Nada cambia antes de que haya visto a quién afecta y lo haya confirmado.
office-merge = Fusionarlo con otros
office-merge-lead = Dos o más diálogos se convierten en uno que se celebra conjuntamente. Sigue a las reuniones de todos ellos y lo presiden miembros de la Mesa de cada grupo.
office-merge-with = Fusionarlo con
office-merge-choose = Elija al menos otro diálogo.
office-merge-none = No hay otro diálogo previsto con el que pueda fusionarse.
office-merge-sure = Se celebraría un solo diálogo conjunto el { $day }: { $topics }.
office-merge-button = Fusionarlos
office-split = Dividirlo
office-split-lead = Un diálogo conjunto se convierte en uno por grupo.
office-split-day = Día de la parte sobre el tema: { $topic }
office-split-sure = Se celebraría en partes: { $parts }.
office-split-button = Dividirlo
office-carrying = ¿Qué ocurre con el estado de las solicitudes?
office-carrying-hint = Ninguna norma que conozcamos lo dice. Lo que elija se registra con el cambio.
office-carrying-least-advanced = Siguen adelante donde están
office-carrying-least-advanced-hint = De una organización con solicitud para varios de los diálogos sigue adelante el caso menos avanzado: nadie es admitido por una fusión. Si uno fue admitido y otro no, la Mesa ampliada decide de nuevo.
office-carrying-anew = Se consulta de nuevo a los Estados partes
office-carrying-anew-hint = Las solicitudes consideradas suficientes, incluidas en una lista o admitidas pasan a una nueva lista. Los plazos abiertos se cierran. Las no admitidas no vuelven a consultarse.
office-change-stays = Se mantienen las referencias de las solicitudes, las objeciones, las decisiones y las direcciones de las páginas. Las plazas, la sala en línea y la lista de delegaciones se introducen de nuevo. Los borradores de cartas sobre decisiones y listas se descartan. El programa no pasa; puede empezarse con una copia.
office-change-final = No puede deshacerse, pero un diálogo conjunto puede volver a dividirse.
office-touches-all-lists = Listas que se referirían al nuevo diálogo
office-touches-back = Solicitudes que retrocederían
office-moves-back = { $reference }: { $from }; después { $to }
office-moves-more = { $n ->
    [one] Y otra más.
   *[other] Y { $n } más.
    }
office-done-merged = Los diálogos se han fusionado: este es el conjunto
office-done-split = El diálogo se ha dividido: esta es una de sus partes
office-became = Continúa como:

## Avisos

notice-carried-subject = El diálogo que solicitó ha cambiado
notice-carried-body =
    Se fusionaron o dividieron diálogos. Su solicitud { $reference } sigue adelante para: { $dialogues }. Su referencia no cambia y no tiene que presentarla de nuevo. La página dice dónde está ahora y qué significa.
notice-list-carried-subject = Una lista de solicitantes se refiere ahora a otro diálogo
notice-list-carried-body =
    Se fusionaron o dividieron diálogos. Una lista que se le envió se refiere ahora a este: { $dialogue }. Las observaciones se reciben { $until }. Lo que su delegación expresó se mantiene.
notice-list-closed-subject = Se cerró el plazo de una lista
notice-list-closed-body =
    Se fusionaron o dividieron diálogos. Se cerró el plazo de una lista que se le envió, y se le consultará de nuevo, con una nueva lista para este diálogo: { $dialogue }.

## Negativas

refused-merger-needs-two = Se fusionan al menos dos diálogos, cada uno mencionado una vez.
refused-not-joint = El diálogo { $dialogue } no es conjunto, o se mencionaron menos de dos partes.
refused-day-has-come = Ha llegado el día del diálogo { $dialogue }: ya no puede fusionarse ni dividirse.
refused-circles-differ = El diálogo { $dialogue } no se dirige a los mismos lectores que los demás. Anúncielo primero.
refused-seats-handed-out = { $n ->
    [one] Una persona tiene una plaza en el diálogo { $dialogue } o espera una, con una confirmación que indica su día. Primero debe devolverse la plaza.
   *[other] { $n } personas tienen una plaza en el diálogo { $dialogue } o esperan una, con confirmaciones que indican su día. Primero deben devolverse las plazas.
    }
refused-policies-differ = Hay solicitudes sin decidir ante los Estados con normas diferentes. Una objeción tendría un efecto que su Estado no conocía; decídanse primero esas solicitudes.
refused-other-meetings = Los nuevos diálogos deben seguir a las mismas reuniones que los anteriores, ni más ni menos.
refused-successor-in-the-past = El día del diálogo { $dialogue } debe estar por venir.
refused-not-carried = Lo que depende de estos diálogos no pudo trasladarse. Comuníquelo a quien administra esta instalación.
