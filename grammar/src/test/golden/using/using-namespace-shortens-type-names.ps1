using namespace System.Collections.Generic
using namespace System.Text
$l = [List[int]]::new(); $l.Add(1); $l.Count
[StringBuilder]::new('x').Length
[Dictionary[string, List[int]]]::new().GetType().Name
(New-Object StringBuilder 'ab').Length
'System.Text.StringBuilder' -as [type] -eq [StringBuilder]
