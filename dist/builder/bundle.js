
export{t as STEPS,n as bundle,r as readChoices}from"./bundler.js";