enum E { a; b }
try { [E]::a = 1 } catch { $_.FullyQualifiedErrorId }
try { [E]::new().ToString() } catch { $_.FullyQualifiedErrorId }
([E]::b).CompareTo([E]::a); [E]::b.Equals([E]::b)
