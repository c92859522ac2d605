/**
 * UDF 1.02 (OSTA) over ECMA-167, second edition: the structures, where they lie, and the reader. Section numbers such as
 * "3/10.1" are ECMA-167's, "2.2.4" OSTA's.
 */
package mediashell.media.udf;
