/*
 * The grammar of .nsi model files.
 *
 * Every decision looks at one token only, which keeps the parser fast in a JVM that has just started. What needs to
 * see more is settled between lexer and parser by org.nsi.syntax.Layout, which
 *   - turns line breaks and ';' into BREAK where a statement or an item of a block ends, and drops them elsewhere,
 *   - closes brackets that were left open (and reports them), so that the parser sees balanced brackets only,
 *   - marks a '(' that follows a function as CALL, a word before ':' at the start of an item as LABEL, 'at' where it
 *     introduces a scale as AT, '{ }' after '=' as MATRIX_OPEN and MATRIX_CLOSE, and joins '+' 'h.c.' to PLUS_HC.
 */
grammar Nsi;

tokens { BREAK, CALL, LABEL, AT, MATRIX_OPEN, MATRIX_CLOSE, PLUS_HC, BROKEN }

file
    : line* EOF
    ;

line
    : statement BREAK
    ;

statement
    : version
    | modelName
    | cite
    | convention
    | symmetry
    | importFile
    | parameter
    | let
    | field
    | lagrangian
    | coefficients
    | match
    | run
    | observe
    | scan
    | assertion
    | inputs
    ;

// --- declarations -----------------------------------------------------------------------------------------------

version      : NSI NUMBER ;
modelName    : MODEL name STRING? ;
cite         : CITE citation (COMMA citation)* ;
citation     : REFERENCE ;
convention   : CONVENTION name EQ (WORD | sign) ; // quark_basis = down, nc_sign = -
symmetry     : SYMMETRY name ;
importFile   : IMPORT WORD? STRING ;

parameter    : PARAM name shape? kind? (EQ parameterValue)? range? ;
shape        : LBRACK NUMBER (COMMA NUMBER)* RBRACK ;
kind         : COLON WORD ;
range        : IN LBRACK expression COMMA expression RBRACK ;
parameterValue
    : entries
    | expression
    ;
entries      : MATRIX_OPEN (entry (COMMA entry)*)? MATRIX_CLOSE ;
entry        : indices EQ expression ;

let          : LET name EQ expression ;

field        : FIELD name shape? COLON statistics+ representation (COMMA property)* ;
statistics   : WORD | LEFT ;                  // majorana fermion, left fermion
representation
    : LPAREN colour COMMA NUMBER RPAREN UNDERSCORE sign? NUMBER (SLASH NUMBER)?
    ;
colour       : NUMBER (WORD | MACRON)? ;
property     : WORD expression ;                // Z2 odd, mass m_chi

name         : WORD ;

// --- blocks -----------------------------------------------------------------------------------------------------

lagrangian   : LAGRANGIAN LBRACE termItem* RBRACE ;
termItem     : (LABEL COLON)? expression PLUS_HC? BREAK ;

coefficients : (SMEFT | LEFT | EPSILON) scale? LBRACE assignmentItem* RBRACE ;
scale        : AT expression ;
assignmentItem
    : assignment BREAK
    ;
assignment   : WORD indices? EQ expression ;

match        : MATCH LBRACE matchItem* RBRACE ;
matchItem    : WORD NUMBER scale? BREAK         // loops 1 at M_F
             | scale BREAK
             ;

run          : RUN LBRACE runItem* RBRACE ;
runItem      : (SMEFT | LEFT) WORD BREAK
             | WORD expression BREAK            // to 2 GeV
             ;

observe      : OBSERVE LBRACE observeItem* RBRACE ;
observeItem  : (WORD | DOTTED) BREAK ;

scan         : SCAN sampling? LBRACE assignmentItem* RBRACE ;
sampling     : WORD CALL expression (COMMA expression)* RPAREN ;   // sobol(4096), random(1e6, 7)

assertion    : ASSERT LBRACE claimItem* RBRACE ;
claimItem    : expression relation expression within? when? BREAK ;
relation     : EQEQ | LT | GT | LE | GE | EQ ;  // '=' is accepted here to say better what is wrong
within       : WITHIN expression ;
when         : WHEN assignment (COMMA assignment)* ;

inputs       : INPUTS moment? LBRACE inputItem* RBRACE ;
moment       : AT WORD ;                        // at matching
inputItem    : WORD EQ parameterValue BREAK ;

// --- expressions ------------------------------------------------------------------------------------------------

expression   : sign* product ((PLUS | MINUS) sign* product)* ;
product      : power (((STAR | SLASH) sign*)? power)* ;   // juxtaposition multiplies, from left to right
power        : operand (CARET exponent)* ;
exponent     : sign* operand | DAGGER ;
operand      : ROOT* primary postfix* ;
postfix      : DAGGER | SUPER_C | SUPERSCRIPT | indices ;
primary
    : NUMBER
    | DOTTED
    | WORD call?
    | LPAREN expression RPAREN
    | BROKEN
    ;
call         : CALL expression (COMMA expression)* RPAREN ;
indices      : LBRACK index (COMMA index)* RBRACK ;
index        : NUMBER | WORD ;
sign         : PLUS | MINUS ;

// --- words ------------------------------------------------------------------------------------------------------

NSI          : 'nsi' ;
MODEL        : 'model' ;
CITE         : 'cite' ;
CONVENTION   : 'convention' ;
SYMMETRY     : 'symmetry' ;
IMPORT       : 'import' ;
PARAM        : 'param' ;
LET          : 'let' ;
FIELD        : 'field' ;
LAGRANGIAN   : 'lagrangian' ;
SMEFT        : 'smeft' ;
LEFT         : 'left' ;
EPSILON      : 'epsilon' ;
MATCH        : 'match' ;
RUN          : 'run' ;
OBSERVE      : 'observe' ;
SCAN         : 'scan' ;
ASSERT       : 'assert' ;
INPUTS       : 'inputs' ;
IN           : 'in' | '∈' ;
WITHIN       : 'within' ;
WHEN         : 'when' ;
HC           : [hH] '.' [ \t]* [cC] '.'? ;

// A name with its marks: l, M_phi, χ, l̄, H̃, φ₁. What the characters mean is settled by org.nsi.syntax.Names.
WORD         : LETTER (LETTER | [0-9_] | MARK)* ;
DOTTED       : WORD ('.' (LETTER | [0-9_])+)+ ;
REFERENCE    : ('arXiv' | 'arxiv' | 'ARXIV' | 'doi' | 'DOI' | 'inspire') ':' ~[ \t\r\n,;{}"]+ ;

NUMBER       : ([0-9]+ ('.' [0-9]+)? | '.' [0-9]+) ([eE] [+\-−]? [0-9]+)? ;
STRING       : '"' ~["\r\n]* '"'? ;             // one that is not closed is reported later

FANCY_STRING : [“”„«] ~[“”„»"\r\n]* [“”»"]? ; // curly quotes from a word processor: an error, but still a string

// --- marks ------------------------------------------------------------------------------------------------------

LPAREN       : '(' ;
RPAREN       : ')' ;
LBRACK       : '[' ;
RBRACK       : ']' ;
LBRACE       : '{' ;
RBRACE       : '}' ;
COMMA        : ',' ;
SEMICOLON    : ';' ;
COLON        : ':' ;
EQEQ         : '==' ;
EQ           : '=' ;
LE           : '<=' | '≤' ;
GE           : '>=' | '≥' ;
LT           : '<' ;
GT           : '>' ;
PLUS         : '+' ;
MINUS        : '-' | '−' ;
STAR         : '*' | '·' | '×' | '⋅' ;
SLASH        : '/' | '÷' ;
CARET        : '^' ;
UNDERSCORE   : '_' ;
ROOT         : '√' ;
DAGGER       : '†' ;
SUPER_C      : 'ᶜ' ;
SUPERSCRIPT  : [⁺⁻]? [⁰¹²³⁴-⁹]+ ;
MACRON       : [\u0304\u0305] ;                 // 3̄

// --- what the parser does not see -------------------------------------------------------------------------------

NEWLINE      : '\r'? '\n' | '\r' ;
SPACE        : [ \t\u00A0\u2000-\u200A\u202F\u205F\u3000]+ -> skip ;
LINE_COMMENT : '//' ~[\r\n]* -> channel(HIDDEN) ;
// The closing mark is optional so that a file of unclosed comments is read once, not once per comment.
BLOCK_COMMENT: '/*' (~'*' | '*'+ ~[*/])* '*'* '/'? -> channel(HIDDEN) ;
FOREIGN_COMMENT : [#%] ~[\r\n]* ;              // an error that names '//'
UNKNOWN      : . ;

// Letters beyond ASCII: everything but punctuation, marks, symbols and blanks. Names then says which are allowed, so
// that a word with a foreign letter stays one word.
fragment LETTER : [A-Za-z] | ~[\u0000-\u00B4\u00B6-\u00BF\u00D7\u00F7\u0300-\u036F\u1D9C\u2000-\u20FF\u2150-\u2BFF\u3000-\u3030\uFFFC-\uFFFF] ;
fragment MARK   : [\u0300-\u036F₀-₉\uFFFD] ;
