/** LanguagePrimitives: conversions, truth, equality, order, arithmetic; one family of classes. */
package mediashell.automation.conversion;
