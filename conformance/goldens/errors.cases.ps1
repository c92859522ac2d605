# Our own cases beside conformance/cases/errors, from the documentation.

#### the texts of a category can be given, and a recommended action brings details
$e = Write-Error 'm' -Category ReadError -CategoryActivity 'act' -CategoryTargetName 'name' -CategoryTargetType 'kind' -RecommendedAction 'wait' 2>&1
"$($e.CategoryInfo)"
$e.ErrorDetails.Message; $e.ErrorDetails.RecommendedAction
$e.CategoryInfo.TargetName = 'other'; "$($e.CategoryInfo)"

#### what is missing is named where it is known
try { Missing-Command } catch { $_.Exception.CommandName; $_.TargetObject }
try { (5).Nothing() } catch { "[$($_.TargetObject)]" }
try { ([pscustomobject]@{ a = 1 }).Nothing() } catch { "[$($_.TargetObject)]" }
try { 'x' -like '[a' } catch { $_.Exception.GetType().Name; $_.FullyQualifiedErrorId }
