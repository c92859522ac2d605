#### the calendars that count from another year
# from the documentation: System.Globalization.TaiwanCalendar, KoreanCalendar, ThaiBuddhistCalendar, JapaneseCalendar
$d = [datetime]::new(2020, 2, 29)
[System.Globalization.TaiwanCalendar]::new().GetYear($d), [System.Globalization.KoreanCalendar]::new().GetYear($d), [System.Globalization.ThaiBuddhistCalendar]::new().GetYear($d) -join ' '
$j = [System.Globalization.JapaneseCalendar]::new(); "$($j.GetEra($d)) $($j.GetYear($d)) $($j.Eras -join ',')"
$j.ToDateTime(31, 4, 30, 0, 0, 0, 0, 4).ToString('yyyy-MM-dd')
[System.Globalization.JulianCalendar]::new().GetDayOfMonth([datetime]::new(2000, 1, 14))
#### months of the Hebrew calendar, with and without a leap month
# from the documentation: System.Globalization.HebrewCalendar
$h = [System.Globalization.HebrewCalendar]::new()
$h.GetMonthsInYear(5784), $h.GetMonthsInYear(5783), $h.GetLeapMonth(5784) -join ' '
$h.ToDateTime(5784, 1, 1, 0, 0, 0, 0).ToString('yyyy-MM-dd')
#### a culture from the constructor can be changed, a shared one cannot
# from the documentation: System.Globalization.CultureInfo.IsReadOnly
[cultureinfo]::new('fr-FR').IsReadOnly, [cultureinfo]::GetCultureInfo('fr-FR').IsReadOnly -join ' '
$c = [cultureinfo]::new('fr-FR'); $c.NumberFormat.NumberDecimalSeparator = '#'; (1.5).ToString($c); (1.5).ToString([cultureinfo]::GetCultureInfo('fr-FR'))
#### runes of a text and their plane
# from the documentation: System.Text.Rune
@("a`u{1F600}".EnumerateRunes() | ForEach-Object { "$($_.Value):$($_.Utf16SequenceLength)" }) -join ' '
[System.Text.Rune]::new(0x1F600).Utf8SequenceLength; [System.Text.Rune]::IsValid(0xD800)
#### Select-String finds plain text by a culture's alphabet
# from the documentation: Select-String -Culture
@("re`u{301}sume", 'resume' | Select-String 'ré' -SimpleMatch -Culture Invariant).Count
@("re`u{301}sume", 'resume' | Select-String 'ré' -SimpleMatch -Culture Ordinal).Count
#### UTF-7 there and back
# from the documentation: System.Text.UTF7Encoding (RFC 2152)
$u = [Text.Encoding]::UTF7; [Text.Encoding]::ASCII.GetString($u.GetBytes('Hi +1 £')); $u.GetString($u.GetBytes('Hi +1 £日本'))
