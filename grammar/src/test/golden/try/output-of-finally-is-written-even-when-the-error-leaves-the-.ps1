function f { try { 'a'; throw 'boom' } finally { 'b' } 'c' }
try { f } catch { "caught $_" }
