$n = $null
${n}?.Foo()
${n}?[0]
$Error.Count
$n.Foo
$Error.Count
