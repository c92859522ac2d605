/** The .NET namespace System.Threading.Tasks. */
package mediashell.dotnet.system.threading.tasks;
