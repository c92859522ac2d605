#### XML keeps the order of attributes and how an empty element was written
# from the documentation: System.Xml.XmlDocument, XmlElement.IsEmpty
$x = [xml]'<r z="1" a="2"><b></b><c/></r>'; $x.OuterXml; $x.r.SetAttribute('k', '3'); ($x.r.Attributes | ForEach-Object Name) -join ','
#### an XmlWriter declares namespaces behind the attributes and indents
# from the documentation: System.Xml.XmlWriter, XmlWriterSettings
$b = [Text.StringBuilder]::new(); $s = [System.Xml.XmlWriterSettings]@{ Indent = $true; OmitXmlDeclaration = $true }
$w = [System.Xml.XmlWriter]::Create($b, $s); $w.WriteStartElement('a', 'urn:x'); $w.WriteAttributeString('k', '1'); $w.WriteElementString('b', 'urn:x', '<'); $w.WriteEndElement(); $w.Close(); $b.ToString()
#### an XmlReader tells kind, depth and attributes
# from the documentation: System.Xml.XmlReader
$r = [System.Xml.XmlReader]::Create([IO.StringReader]::new('<a><b k="v">t</b></a>'))
while ($r.Read()) { "$($r.NodeType) $($r.Depth) $($r.Name)$($r.Value) $($r.GetAttribute('k'))" }
#### elements of LINQ to XML are made, changed and written
# from the documentation: System.Xml.Linq.XElement
$n = [System.Xml.Linq.XNamespace]'urn:y'; $e = [System.Xml.Linq.XElement]::new($n + 'r'); $e.Add([System.Xml.Linq.XElement]::new($n + 'i', 1)); $e.SetAttributeValue('k', 'v')
$e.ToString('DisableFormatting'); $e.Element($n + 'i').Value; $null -eq $e.Element('i')
#### bytes through gzip and back, and numbers little-endian
# from the documentation: System.IO.Compression.GZipStream, System.IO.BinaryWriter
$m = [IO.MemoryStream]::new(); $g = [IO.Compression.GZipStream]::new($m, [IO.Compression.CompressionMode]::Compress, $true); $g.Write([byte[]](1..5), 0, 5); $g.Dispose(); $m.Position = 0
$o = [IO.MemoryStream]::new(); [IO.Compression.GZipStream]::new($m, [IO.Compression.CompressionMode]::Decompress).CopyTo($o); $o.ToArray() -join ','
$m = [IO.MemoryStream]::new(); $w = [IO.BinaryWriter]::new($m); $w.Write([int]258); $w.Write('hé'); $m.ToArray() -join ','
#### a table filters, sorts and sums its rows
# from the documentation: System.Data.DataTable, DataColumn.Expression
$t = [System.Data.DataTable]::new('T'); [void]$t.Columns.Add('N', [int]); [void]$t.Columns.Add('S'); 3, 1, 2 | ForEach-Object { [void]$t.Rows.Add($_, "s$_") }
($t.Select("N >= 2 AND S LIKE 's%'", 'N DESC') | ForEach-Object S) -join ','; $t.Compute('MAX(N)', 'N < 3'); $t.Rows[0].RowState

#### the first of a type's properties: own, type data, adapter
$s = [System.Text.StringBuilder]::new('ab')
Update-TypeData -TypeName System.Text.StringBuilder -MemberType ScriptProperty -MemberName Size -Value { $this.Length }
$s = $s | Add-Member -PassThru Tag 'mine'
$s.PSObject.Properties.Name -join ','
Remove-TypeData System.Text.StringBuilder

#### custom objects: type data's properties are set, an alias converts, a type has standard members
Update-TypeData -TypeName My.Box -MemberType ScriptProperty -MemberName Half -Value { $this.Whole / 2 } -SecondValue { $this.Whole = $args[0] * 2 }
$box = [pscustomobject]@{ PSTypeName = 'My.Box'; Whole = 2; Half = 5 }
$box.Whole
$table = @{ PSTypeName = 'My.Box'; Whole = 8 }
([pscustomobject]$table).Half
$box | Add-Member AliasProperty Text Whole -SecondValue string
$box.Text.GetType().Name
Update-TypeData -TypeName My.Box -DefaultDisplayPropertySet Whole -DefaultKeyPropertySet Half
$box.PSStandardMembers.DefaultKeyPropertySet.ReferencedPropertyNames
$box | Add-Member PropertySet Both ([string[]]('Whole', 'Half'))
($box | Select-Object Both).PSObject.Properties.Name -join ','

#### the namespaces that a script uses hold for names that become types while it and what it calls run
Set-Content inner.ps1 '(New-Object StringBuilder abc).Length; ("ArrayList" -as [type]).Name'
Set-Content outer.ps1 "using namespace System.Text`nusing namespace System.Collections`n[type]'StringBuilder' -eq [StringBuilder]; & ./inner.ps1"
./outer.ps1
$null -eq ('StringBuilder' -as [type])
