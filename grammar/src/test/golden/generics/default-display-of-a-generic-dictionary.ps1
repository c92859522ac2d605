$d = [System.Collections.Generic.Dictionary[string, int]]::new()
$d['one'] = 1
$d
