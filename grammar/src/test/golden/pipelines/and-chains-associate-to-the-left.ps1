false && 'a' || 'b'
true || 'a' && 'c'
true && false || 'd' && 'e'
