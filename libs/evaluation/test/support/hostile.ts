/** Names that would break a page or a template if they were ever taken as markup. */
export const HOSTILE = [
  '#panic("x") *negrita* _cursiva_ $x^2$ `código` @cita <etiqueta> = título - lista + 1. \\ ~ // fin /* ni esto */',
  '<script>alert(1)</script> </style> </table> " onload="x" \' &amp; &lt; <!-- -->',
  '«comillas» “inglesas” \'simples\' — raya – guion … 100 % n.º ½ ≥ ≤ × ÷ ñÑ áéíóúü ¿? ¡!',
  '#import "/etc/passwd": * #read("/etc/passwd") #include "x" #sys.inputs [contenido] {código} #[x]',
] as const;
