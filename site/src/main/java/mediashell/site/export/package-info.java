/**
 * Exported task sequences: the zip (an OPC package of CIM instances) and the plain XML files that tools exchange
 * (facts/site-and-content.md §2.8).
 */
package mediashell.site.export;
