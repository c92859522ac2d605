$r = & { 'out'; Write-Error 'err'; 'more' } 2>&1
$r | ForEach-Object { "$($_.GetType().Name) $_" }
