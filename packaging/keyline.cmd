@echo off
rem Starts Keyline from a checkout, once `mvn package` has filled packaging\target.
setlocal EnableExtensions

set "JDK=25"
set "LIB=%~dp0target\lib"
if not exist "%LIB%" (
    echo keyline: %LIB% is missing; run "mvn package" first>&2
    exit /b 2
)

set "FOUND="
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%USERPROFILE%\.jdks\*") do call :try "%%~D"
if not defined FOUND (
    echo keyline: no JDK %JDK% or newer found; set JAVA_HOME to one>&2
    exit /b 2
)

rem A start-up cache of another JDK is of no use, and no reason for a word.
"%FOUND%\bin\java.exe" "@%~dp0java.options" "-XX:AOTCache=%~dp0target\keyline.aot" -Xlog:aot=off -Xlog:cds=off --module-path "%LIB%" --module keyline.app/keyline.app.Keyline %*
exit /b %ERRORLEVEL%

rem Takes the folder if none was found before and its release file names a JDK new enough.
:try
if defined FOUND exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    for /f "delims=.-+" %%N in ("%%~V") do if %%N geq %JDK% set "FOUND=%~1"
)
exit /b
