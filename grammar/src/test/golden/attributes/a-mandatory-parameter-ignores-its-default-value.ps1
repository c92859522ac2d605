function f { param([Parameter(Mandatory)]$x = 'dflt') "x=$x" }
f 1
f
