/** The query language of the SMS Provider, as far as one class at a time answers it (facts/site-and-content.md §4.6, Extended WQL). */
package mediashell.site.wmi.wql;
