/** Text as .NET treats it: wildcard patterns here, formats, cultures and regular expressions in the packages below. */
package mediashell.text;
