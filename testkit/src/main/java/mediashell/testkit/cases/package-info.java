/** Recorded cases: AREA.cases.ps1 and AREA.expected.txt, split by their titles. */
package mediashell.testkit.cases;
