$f = 1
Write-Output ($f ? 'one' : 'zero')
($true ? $false : $true) ? 'a' : 'b'
$true ? $false ? 1 : 2 : 3
$h = @{ k = $f ? 'v1' : 'v2' }
$h.k
$i = 5
$i -gt 3 ? $i++ : $i--
$i
$true ? ($a = 1) : ($b = 2)
"$a $b"
