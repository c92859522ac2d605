switch -Wildcard ('foo', 'bar') { { $_.Length -eq 3 } { "block $_" } 'f*' { "wild $_" } }
