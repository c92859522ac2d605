# What a short session touches; its classes and profiles go into the AOT cache. dist.sh runs it as a -Command that dot-sources it.
function Get-Square {
    [CmdletBinding()]
    param([Parameter(Mandatory)][int]$Number, [string]$Name = 'n')
    process { [pscustomobject]@{ Name = $Name; Square = $Number * $Number } }
}
$sum = 0
foreach ($i in 1..20) { $sum += $i }
for ($i = 0; $i -lt 10; $i++) { if ($i % 2 -eq 0) { continue } else { $sum++ } }
"sum $sum {0:N2}" -f 1.5
1..3 | ForEach-Object { Get-Square -Number $_ -Name "x$_" } | Where-Object Square -gt 1 | Sort-Object Square -Descending
@{ a = 1; b = 'two' }
$list = @('b', 'a') -join ','
try { throw 'trained' } catch { "$_" }
try { [int]'x' } catch { 'no number' }
switch -Wildcard ('abc') { 'a*' { 'match' } default { 'none' } }
'abc' -replace 'b', 'x' -split 'x'
Get-ChildItem -Path / | Select-Object -First 1 -ExpandProperty Name
1 + 1
