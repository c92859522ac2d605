function f { break far }
:far foreach ($i in 1..3) { foreach ($j in 1..3) { "$i$j"; f } }
'after'
